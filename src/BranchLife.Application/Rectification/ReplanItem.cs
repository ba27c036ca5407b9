using BranchLife.Application.Access;
using BranchLife.Application.Meetings;
using BranchLife.Domain;
using BranchLife.Domain.Notices;
using BranchLife.Domain.Rectification;
using BranchLife.Persistence;

namespace BranchLife.Application.Rectification;

/// <summary>Measure, owner and date of an item on which nobody has worked yet; a new owner is told.</summary>
public sealed class ReplanItem(BranchLifeDbContext db, Gate gate, Actor actor, BranchRoster roster, TimeProvider clock, IdSource ids)
{
    public async Task ExecuteAsync(Id<RectificationItem> id, MeasurePlan plan, string? reason, int version, CancellationToken ct)
    {
        var item = await gate.OpenAsync(id, RectificationAction.Replan, version, ct);
        await OwnersOfBranch.RequireAsync(roster, item.UnitId, plan.OwnerId, clock.Today, ct);
        var (before, now) = (item.OwnerId, clock.GetUtcNow());
        item.Replan(plan, reason, actor.PersonId, now);
        if (item.OwnerId != before) db.Add(Notice.To(ids.Next<Notice>(), item.OwnerId, "有一项整改事项由您负责。", $"/rectification/{id}", now));
        await db.SaveChangesAsync(ct);
    }
}
