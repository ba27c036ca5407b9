using BranchLife.Application.Access;
using BranchLife.Application.Meetings;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Reports;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Reports.Editing;

/// <summary>Which report a meeting has, or whether the reader may begin it.</summary>
public sealed class ReportOfMeeting(BranchLifeDbContext db, ReadableMeetings meetings, Actor actor)
{
    public async Task<View> FindAsync(Id<Meeting> id, CancellationToken ct)
    {
        var opened = await meetings.FindAsync(id, ct);
        var report = await db.MeetingReports.VisibleTo(db, actor).Where(report => report.MeetingId == id)
            .Select(report => (Id<MeetingReport>?)report.Id).SingleOrDefaultAsync(ct);
        var isHeld = opened.Meeting.Stage is MeetingStage.Held or MeetingStage.MinutesSealed or MeetingStage.FollowUp;
        return new View(opened.Meeting.Title, opened.Meeting.Version, opened.Meeting.Stage, report,
            isHeld && opened.Allowed.Contains(MeetingAction.WriteReport));
    }

    public sealed record View(string Meeting, int Version, MeetingStage Stage, Id<MeetingReport>? Report, bool MayDraft);
}
