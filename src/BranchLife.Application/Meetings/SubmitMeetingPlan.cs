using BranchLife.Application.Access;
using BranchLife.Application.Notices;
using BranchLife.Application.Rules;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Persistence;

namespace BranchLife.Application.Meetings;

public sealed class SubmitMeetingPlan(
    BranchLifeDbContext db, Gate gate, PlanFindings findings, Outsiders outsiders, Actor actor, TimeProvider clock, IdSource ids)
{
    public async Task ExecuteAsync(Id<Meeting> id, int version, CancellationToken ct)
    {
        var meeting = await gate.OpenAsync(id, MeetingAction.SubmitPlan, version, ct);

        meeting.SubmitPlan(await findings.FindAsync(meeting, ct), actor.PersonId, clock.GetUtcNow());
        db.Add(SubmittedPlan.Of(ids.Next<SubmittedPlan>(), meeting));
        var told = await outsiders.FindAsync(meeting.BranchId, ct);
        db.Owe(ids, told.All, $"“{meeting.Title}”的方案已报送，请审核。", $"/meetings/{id}/approve-plan", clock.GetUtcNow());

        await db.SaveChangesAsync(ct);
    }
}
