using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Rectification;
using BranchLife.Persistence;

namespace BranchLife.Application.Rectification;

/// <summary>The member lets the own promise be posted, or takes it back; the next copy leaves it out then.</summary>
public sealed class ConsentToPosting(BranchLifeDbContext db, Gate gate, Actor actor, TimeProvider clock)
{
    public async Task ExecuteAsync(Id<RectificationItem> id, bool given, int version, CancellationToken ct)
    {
        var item = await gate.OpenAsync(id, RectificationAction.Consent, version, ct);
        item.ConsentToPosting(given, actor.PersonId, clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
    }
}
