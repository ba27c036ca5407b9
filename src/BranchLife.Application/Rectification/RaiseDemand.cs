using BranchLife.Application.Access;
using BranchLife.Application.Meetings;
using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Notices;
using BranchLife.Domain.Rectification;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Rectification;

/// <summary>整改要求 by above or an assigned group; the branch's secretary is told.</summary>
public sealed class RaiseDemand(BranchLifeDbContext db, Gate gate, Actor actor, TimeProvider clock, IdSource ids)
{
    public async Task<Id<SupervisionDemand>> ExecuteAsync(Id<Meeting> id, string? words, CancellationToken ct)
    {
        var meeting = await gate.ReadAsync(id, MeetingAction.OrderRedo, ct);
        var now = clock.GetUtcNow();
        var demand = SupervisionDemand.Raise(ids.Next<SupervisionDemand>(), meeting, words, actor.AsReviewer, now);
        db.Add(demand);
        var today = clock.Today;
        var secretaries = await db.Posts.Where(post => post.UnitId == meeting.BranchId && post.Kind == PostKind.Secretary
            && post.From <= today && (post.To == null || today <= post.To)).Select(post => post.PersonId).Distinct().ToListAsync(ct);
        foreach (var secretary in secretaries)
            db.Add(Notice.To(ids.Next<Notice>(), secretary, "上级对本支部提出整改要求，请认领。", $"/meetings/{id}/problem-sources", now));
        await db.SaveChangesAsync(ct);
        return demand.Id;
    }
}
