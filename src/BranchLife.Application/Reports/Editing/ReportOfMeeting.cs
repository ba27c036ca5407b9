using BranchLife.Application.Access;
using BranchLife.Application.Meetings;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Reports;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Reports.Editing;

/// <summary>Which report of a kind a meeting has, or whether the reader may begin it.</summary>
public sealed class ReportOfMeeting(BranchLifeDbContext db, ReadableMeetings meetings, Actor actor)
{
    public async Task<View> FindAsync(Id<Meeting> id, ReportKind kind, CancellationToken ct)
    {
        var opened = await meetings.FindAsync(id, ct);
        var report = await db.MeetingReports.VisibleTo(db, actor).Where(report => report.MeetingId == id && report.Kind == kind)
            .Select(report => (Id<MeetingReport>?)report.Id).SingleOrDefaultAsync(ct);
        return new View(opened.Meeting.Title, opened.Meeting.Version, opened.Meeting.Stage, report,
            MeetingReport.MayBegin(opened.Meeting.Stage, kind) && opened.Allowed.Contains(MeetingAction.WriteReport));
    }

    public sealed record View(string Meeting, int Version, MeetingStage Stage, Id<MeetingReport>? Report, bool MayDraft);
}
