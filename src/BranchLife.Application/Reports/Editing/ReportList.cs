using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Reports;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Reports.Editing;

/// <summary>Reports that the reader may read; those that wait come first, then the latest.</summary>
public sealed class ReportList(BranchLifeDbContext db, Actor actor)
{
    public const int PageSize = 50;

    public async Task<View> FindAsync(ReportKind? kind, int page, CancellationToken ct)
    {
        var readable = db.MeetingReports.VisibleTo(db, actor).Where(report => kind == null || report.Kind == kind);
        var total = await readable.CountAsync(ct);
        var rows = await (from report in readable
                          join meeting in db.Meetings on report.MeetingId equals meeting.Id
                          join branch in db.Units on report.BranchId equals branch.Id
                          orderby report.State == ReportState.Submitted ? 0 : 1, meeting.HeldOn descending, report.Id
                          select new Row(report.Id, report.Kind, branch.ShortName ?? branch.Name, meeting.Title, meeting.HeldOn, report.State, report.SubmittedAt))
            .Skip((page - 1) * PageSize).Take(PageSize).ToListAsync(ct);
        return new View(rows, total, page);
    }

    public sealed record View(IReadOnlyList<Row> Rows, int Total, int Page)
    {
        public bool HasMore => Page * PageSize < Total;
    }

    public sealed record Row(
        Id<MeetingReport> Id, ReportKind Kind, string Branch, string Meeting, DateOnly? HeldOn, ReportState State, DateTimeOffset? SubmittedAt);
}
