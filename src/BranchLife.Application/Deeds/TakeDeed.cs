using BranchLife.Application.Access;
using BranchLife.Application.Sessions;
using BranchLife.Domain;
using BranchLife.Domain.Deeds;
using BranchLife.Persistence;

namespace BranchLife.Application.Deeds;

/// <summary>领单. Of two who take it at the same moment one has it; the other is told that it is taken, not that a page is outdated.</summary>
public sealed class TakeDeed(BranchLifeDbContext db, Gate gate, Actor actor, CrowdedSave crowd)
{
    public Task ExecuteAsync(Id<PracticalDeed> id, int version, CancellationToken ct) => crowd.RunAsync(async () =>
    {
        var deed = await gate.OpenAsCrowdAsync(id, DeedAction.Take, ct);
        var shown = deed.Version;
        deed.Take(actor.PersonId, actor.Today);
        if (shown != version) throw new StaleVersionException();
        await db.SaveChangesAsync(ct);
    });
}
