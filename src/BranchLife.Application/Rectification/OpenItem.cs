using BranchLife.Application.Access;
using BranchLife.Application.Meetings;
using BranchLife.Domain;
using BranchLife.Domain.Notices;
using BranchLife.Domain.Rectification;
using BranchLife.Persistence;

namespace BranchLife.Application.Rectification;

/// <summary>A measure against a confirmed problem, with an owner of the branch and a date; the owner is told.</summary>
public sealed class OpenItem(BranchLifeDbContext db, Gate gate, Actor actor, BranchRoster roster, TimeProvider clock, IdSource ids)
{
    public async Task<Id<RectificationItem>> ExecuteAsync(Id<Problem> id, MeasurePlan plan, CancellationToken ct)
    {
        var problem = await gate.ReadAsync(id, ProblemAction.PlanMeasure, ct);
        await OwnersOfBranch.RequireAsync(roster, problem.BranchId, plan.OwnerId, clock.Today, ct);
        var now = clock.GetUtcNow();
        var item = RectificationItem.Open(ids.Next<RectificationItem>(), problem, plan, now);
        db.Add(item);
        if (plan.OwnerId != actor.PersonId)
            db.Add(Notice.To(ids.Next<Notice>(), plan.OwnerId, "您有一项新的整改事项，请按时限落实。", $"/rectification/{item.Id}", now));
        await db.SaveChangesAsync(ct);
        return item.Id;
    }
}
