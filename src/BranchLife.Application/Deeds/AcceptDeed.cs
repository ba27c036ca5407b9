using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Deeds;
using BranchLife.Persistence;

namespace BranchLife.Application.Deeds;

/// <summary>审单: it is to be done and waits for somebody who takes it.</summary>
public sealed class AcceptDeed(BranchLifeDbContext db, Gate gate, Actor actor)
{
    public async Task ExecuteAsync(Id<PracticalDeed> id, int version, CancellationToken ct)
    {
        var deed = await gate.OpenAsync(id, DeedAction.Review, version, ct);
        deed.Accept(actor.PersonId);
        await db.SaveChangesAsync(ct);
    }
}
