using BranchLife.Application.Access;
using BranchLife.Application.Reports.Exporting;
using BranchLife.Domain.Reports;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Reports.MeetingReports;

/// <summary>情况报告: until it is handed in the 支委会's alone; before anybody has begun it, as the records would draft it.</summary>
public sealed class MeetingReportPaper(BranchLifeDbContext db, Relations relations, TimeProvider clock) : IMaterialOf<ExportSetting>
{
    public const string NotHandedIn = "情况报告尚未报送，报送之前只有本支部支委可以导出。";

    public async Task<Material> FindAsync(ExportSetting setting, CancellationToken ct)
    {
        var meeting = setting.Meeting;
        var relation = await relations.ToAsync(meeting.BranchId, ct);
        var report = await db.MeetingReports.AsNoTracking().SingleOrDefaultAsync(report => report.MeetingId == meeting.Id && report.Kind == ReportKind.Meeting, ct);
        var mayRead = report is null ? relation.IsCommittee : ReportAccess.Allows(ReportAction.Read, report, relation);
        if (!mayRead) throw new AccessDeniedException(NotHandedIn);

        return new((await db.WrittenAsync(meeting, ReportKind.Meeting, report, clock.Today, ct)).ToPaper());
    }
}
