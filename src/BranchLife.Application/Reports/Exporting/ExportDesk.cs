using BranchLife.Application.Access;
using BranchLife.Application.Meetings;
using BranchLife.Application.Preparation;
using BranchLife.Application.Sessions;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Reports.Exporting;

/// <summary>材料导出: what of one meeting the reader can take out now, and what is still to come.</summary>
public sealed class ExportDesk(BranchLifeDbContext db, ReadableMeetings meetings, Actor actor)
{
    public async Task<View> FindAsync(Id<Meeting> id, CancellationToken ct)
    {
        var opened = await meetings.FindAsync(id, ct);
        var meeting = opened.Meeting;
        var hasMinutes = await db.Minutes.VisibleTo(db, actor).AnyAsync(minutes => minutes.MeetingId == id, ct);
        var hasReport = opened.Relation.IsCommittee || await db.MeetingReports.VisibleTo(db, actor).AnyAsync(report => report.MeetingId == id, ct);
        var hasTalked = await db.Talks.VisibleTo(actor).AnyAsync(talk => talk.MeetingId == id && talk.HeldOn != null, ct);
        return new View(meeting.Title, meeting.Stage, [.. ExportCatalogue.All.Select(kind => new Line(kind, WhyNot(kind, meeting.Stage, hasMinutes, hasReport, hasTalked)))]);
    }

    private static string? WhyNot(ExportKind kind, MeetingStage stage, bool hasMinutes, bool hasReport, bool hasTalked) => kind switch
    {
        _ when !kind.IsAvailableAt(stage) => $"会议进入“{kind.Stages[0].Word}”后可以导出",
        { Kind: ExportCatalogue.Minutes } when !hasMinutes => "会议记录整理、封存后可以导出",
        { Kind: ExportCatalogue.Report } when !hasReport => "情况报告报送后可以导出",
        { Kind: ExportCatalogue.TalkRecord } when !hasTalked => "只能导出本人参加的谈话，登记后可以导出",
        _ => null,
    };

    public sealed record View(string Meeting, MeetingStage Stage, IReadOnlyList<Line> Lines);

    /// <param name="WhyNot">Null: it can be taken out now.</param>
    public sealed record Line(ExportKind Kind, string? WhyNot);
}
