using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Rectification;
using BranchLife.Persistence;

namespace BranchLife.Application.Rectification;

/// <summary>延期: a later due date with a reason; the first one stays visible.</summary>
public sealed class ExtendItem(BranchLifeDbContext db, Gate gate, Actor actor, TimeProvider clock)
{
    public async Task ExecuteAsync(Id<RectificationItem> id, DateOnly to, string? reason, int version, CancellationToken ct)
    {
        var item = await gate.OpenAsync(id, RectificationAction.Replan, version, ct);
        item.Extend(to, reason, actor.PersonId, clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
    }
}
