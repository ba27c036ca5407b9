using BranchLife.Application.Access;
using BranchLife.Application.Rules;
using BranchLife.Domain;
using BranchLife.Domain.Deeds;
using BranchLife.Persistence;

namespace BranchLife.Application.Deeds;

/// <summary>Whoever has taken it cannot go on, says why, and it waits for another.</summary>
public sealed class GiveBackDeed(BranchLifeDbContext db, Gate gate, Actor actor)
{
    public async Task ExecuteAsync(Id<PracticalDeed> id, string? reason, int version, CancellationToken ct)
    {
        var deed = await gate.OpenAsync(id, DeedAction.GiveBack, version, ct);
        TypedText.RefuseClassified(actor.Today, reason);
        deed.GiveBack(reason, actor.PersonId);
        await db.SaveChangesAsync(ct);
    }
}
