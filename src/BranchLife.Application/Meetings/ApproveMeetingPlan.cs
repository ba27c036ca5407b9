using BranchLife.Application.Access;
using BranchLife.Application.Notices;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Persistence;

namespace BranchLife.Application.Meetings;

public sealed class ApproveMeetingPlan(
    BranchLifeDbContext db, Gate gate, Secretaries secretaries, Actor actor, TimeProvider clock, IdSource ids)
{
    /// <param name="id">The meeting.</param>
    /// <param name="hashShown">The fingerprint of the text that was on the reviewer's screen.</param>
    /// <param name="version">As the form was shown it.</param>
    /// <param name="ct">Cancels.</param>
    public async Task ExecuteAsync(Id<Meeting> id, string hashShown, int version, CancellationToken ct)
    {
        var meeting = await gate.OpenAsync(id, MeetingAction.ReviewPlan, version, ct);

        meeting.ApprovePlan(hashShown, actor.AsReviewer, clock.GetUtcNow());
        db.Owe(ids, await secretaries.FindAsync(meeting.BranchId, ct),
            $"“{meeting.Title}”的方案已审核通过，请组织会前准备。", $"/meetings/{id}", clock.GetUtcNow());
        db.TellOwners(ids, meeting, actor.PersonId, clock.GetUtcNow());

        await db.SaveChangesAsync(ct);
    }
}
