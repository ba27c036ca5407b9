using BranchLife.Application.Access;
using BranchLife.Application.Meetings;
using BranchLife.Application.Rules;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Persistence;

namespace BranchLife.Application.Preparation;

/// <summary>The final notice: afterwards the meeting is ready to be convened.</summary>
public sealed class NotifyMeeting(BranchLifeDbContext db, Gate gate, Actor actor, NoticeFindings findings, TimeProvider clock, IdSource ids)
{
    public async Task ExecuteAsync(Id<Meeting> id, int version, CancellationToken ct)
    {
        var meeting = await gate.OpenAsync(id, MeetingAction.Notify, version, ct);
        meeting.Notify(await findings.FindAsync(meeting, ct), actor.PersonId, clock.GetUtcNow());
        await MeetingNotices.TellAsync(db, ids, meeting, MeetingNotices.Final, clock.Today, clock.GetUtcNow(), ct);
        await db.SaveChangesAsync(ct);
    }
}
