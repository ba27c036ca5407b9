using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Rectification;
using BranchLife.Persistence;

namespace BranchLife.Application.Rectification;

/// <summary>结转: the item goes on when its meeting is archived.</summary>
public sealed class CarryOverItem(BranchLifeDbContext db, Gate gate, TimeProvider clock)
{
    public async Task ExecuteAsync(Id<RectificationItem> id, string? reason, int version, CancellationToken ct)
    {
        var item = await gate.OpenAsync(id, RectificationAction.Replan, version, ct);
        item.CarryOver(reason, clock.Today);
        await db.SaveChangesAsync(ct);
    }
}
