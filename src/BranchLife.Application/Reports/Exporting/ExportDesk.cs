using BranchLife.Application.Access;
using BranchLife.Application.Meetings;
using BranchLife.Application.Preparation;
using BranchLife.Application.Sessions;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Preparation;
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
        var outlines = await db.Outlines.VisibleTo(db, actor).Where(outline => outline.MeetingId == id
            && (outline.AuthorId == actor.PersonId || outline.Kind == OutlineKind.TeamSelfCheck)).Select(outline => outline.Kind).ToListAsync(ct);
        return new View(meeting.Title, meeting.Stage, [.. ExportCatalogue.All.Select(kind => new Line(kind, WhyNot(kind, meeting.Stage, hasMinutes, hasReport, outlines)))]);
    }

    private static string? WhyNot(ExportKind kind, MeetingStage stage, bool hasMinutes, bool hasReport, List<OutlineKind> outlines) => kind switch
    {
        _ when !kind.IsAvailableAt(stage) => $"会议进入“{kind.Stages[0].Word}”后可以导出",
        { Kind: ExportCatalogue.Minutes } when !hasMinutes => "会议记录整理、封存后可以导出",
        { Kind: ExportCatalogue.Report } when !hasReport => "情况报告报送后可以导出",
        { Kind: ExportCatalogue.Outline } when !outlines.Contains(OutlineKind.MemberOutline) => "动笔撰写本人的发言提纲后可以导出",
        { Kind: ExportCatalogue.TeamMaterial } when !outlines.Contains(OutlineKind.TeamSelfCheck) => "撰写或提交后，有权阅读的同志可以导出",
        _ => null,
    };

    public sealed record View(string Meeting, MeetingStage Stage, IReadOnlyList<Line> Lines);

    /// <param name="WhyNot">Null: it can be taken out now.</param>
    public sealed record Line(ExportKind Kind, string? WhyNot);
}
