using BranchLife.Application.Access;
using BranchLife.Application.Notices;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Persistence;

namespace BranchLife.Application.Meetings;

/// <summary>Keeps the plan as typed. A material change after approval leads back to Planning, and reviewers are told.</summary>
public sealed class ChangeMeetingPlan(
    BranchLifeDbContext db, Gate gate, BranchRoster roster, Outsiders outsiders, Actor actor, TimeProvider clock, IdSource ids)
{
    public async Task ExecuteAsync(Id<Meeting> id, PlanDraft draft, int version, CancellationToken ct)
    {
        var meeting = await gate.OpenAsync(id, MeetingAction.Plan, version, ct);
        await db.CheckAsync(meeting.BranchId, draft, await roster.FindAsync(meeting.BranchId, actor.Today, ct), actor.Today, ct);
        var wasApproved = meeting.ApprovedPlanHash is not null;

        meeting.ChangePlan(draft, actor.PersonId, clock.GetUtcNow());
        if (wasApproved && meeting.ApprovedPlanHash is null && meeting.PlanIsReviewed)
        {
            var told = await outsiders.FindAsync(meeting.BranchId, ct);
            db.Owe(ids, told.All, $"“{meeting.Title}”的方案作了重大改动，须重新报送审核。", $"/meetings/{id}", clock.GetUtcNow());
        }

        await db.SaveChangesAsync(ct);
    }
}
