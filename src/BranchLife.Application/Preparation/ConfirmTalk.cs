using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Preparation;
using BranchLife.Persistence;

namespace BranchLife.Application.Preparation;

/// <summary>Each of the two confirms for themselves, never for the other.</summary>
public sealed class ConfirmTalk(BranchLifeDbContext db, Gate gate, Actor actor, TimeProvider clock)
{
    public async Task ExecuteAsync(Id<Talk> id, int version, CancellationToken ct)
    {
        var talk = await gate.OpenAsync(id, TalkAction.Record, version, ct);
        talk.Confirm(actor.PersonId, clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
    }
}
