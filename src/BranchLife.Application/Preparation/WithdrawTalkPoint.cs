using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Preparation;
using BranchLife.Persistence;

namespace BranchLife.Application.Preparation;

/// <summary>Takes back what the other has not answered yet; nothing of it stays.</summary>
public sealed class WithdrawTalkPoint(BranchLifeDbContext db, Gate gate, Actor actor)
{
    public async Task ExecuteAsync(Id<Talk> id, int point, int version, CancellationToken ct)
    {
        var talk = await gate.OpenAsync(id, TalkAction.Record, version, ct);
        talk.WithdrawPoint(point, actor.PersonId);
        await db.SaveChangesAsync(ct);
    }
}
