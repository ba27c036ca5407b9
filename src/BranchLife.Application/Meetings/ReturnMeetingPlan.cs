using BranchLife.Application.Access;
using BranchLife.Application.Notices;
using BranchLife.Application.Rules;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Persistence;

namespace BranchLife.Application.Meetings;

public sealed class ReturnMeetingPlan(
    BranchLifeDbContext db, Gate gate, Secretaries secretaries, Actor actor, TimeProvider clock, IdSource ids)
{
    /// <param name="id">The meeting.</param>
    /// <param name="check">Which of the four checks failed.</param>
    /// <param name="anchor">The step that is meant, by title; null for the plan as a whole.</param>
    /// <param name="reason">What is to be changed.</param>
    /// <param name="version">As the form was shown it.</param>
    /// <param name="ct">Cancels.</param>
    public async Task ExecuteAsync(Id<Meeting> id, PlanCheck check, string? anchor, string? reason, int version, CancellationToken ct)
    {
        var meeting = await gate.OpenAsync(id, MeetingAction.ReviewPlan, version, ct);
        TypedText.RefuseClassified(actor.Today, reason);

        meeting.ReturnPlan(check, anchor, reason, actor.AsReviewer, clock.GetUtcNow());
        db.Owe(ids, await secretaries.FindAsync(meeting.BranchId, ct),
            $"“{meeting.Title}”的方案已退回，请按审核意见修改并逐条答复。", $"/meetings/{id}", clock.GetUtcNow());

        await db.SaveChangesAsync(ct);
    }
}
