using BranchLife.Application.Access;
using BranchLife.Application.Sessions;
using BranchLife.Domain;
using BranchLife.Domain.Deeds;
using BranchLife.Persistence;

namespace BranchLife.Application.Deeds;

/// <summary>参与办理: several join side by side, so nobody's page is outdated by another's joining.</summary>
public sealed class JoinDeed(BranchLifeDbContext db, Gate gate, Actor actor, CrowdedSave crowd)
{
    public Task ExecuteAsync(Id<PracticalDeed> id, CancellationToken ct) => crowd.RunAsync(async () =>
    {
        var deed = await gate.OpenAsCrowdAsync(id, DeedAction.Take, ct);
        deed.Join(actor.PersonId, actor.Today);
        await db.SaveChangesAsync(ct);
    });
}
