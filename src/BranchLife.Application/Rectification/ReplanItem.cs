using BranchLife.Application.Access;
using BranchLife.Application.Meetings;
using BranchLife.Domain;
using BranchLife.Domain.Rectification;
using BranchLife.Persistence;

namespace BranchLife.Application.Rectification;

public sealed class ReplanItem(BranchLifeDbContext db, Gate gate, BranchRoster roster, TimeProvider clock)
{
    public async Task ExecuteAsync(Id<RectificationItem> id, MeasurePlan plan, int version, CancellationToken ct)
    {
        var item = await gate.OpenAsync(id, RectificationAction.Replan, version, ct);
        await OwnersOfBranch.RequireAsync(roster, item.UnitId, plan.OwnerId, clock.Today, ct);
        item.Replan(plan, clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
    }
}
