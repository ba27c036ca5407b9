using BranchLife.Application.Access;
using BranchLife.Application.Reports.Exporting;
using BranchLife.Application.Reports.MeetingReports;
using BranchLife.Domain;
using BranchLife.Domain.Reports;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Reports.RectificationReports;

/// <summary>整改落实情况报告, once somebody has begun it; until it is handed in the 支委会's alone.</summary>
public sealed class RectificationReportPaper(BranchLifeDbContext db, Relations relations, TimeProvider clock) : IMaterialOf<ExportSetting>
{
    public const string NotHandedIn = "整改落实情况报告尚未报送，报送之前只有本支部支委可以导出。";

    public async Task<Material> FindAsync(ExportSetting setting, CancellationToken ct)
    {
        var meeting = setting.Meeting;
        var relation = await relations.ToAsync(meeting.BranchId, ct);
        var report = await db.MeetingReports.AsNoTracking()
            .SingleOrDefaultAsync(report => report.MeetingId == meeting.Id && report.Kind == ReportKind.Rectification, ct);
        if (report is null && relation.IsCommittee) throw new RuleViolationException(ExportRules.NothingWasKeptYet, "整改落实情况报告还没有起草");
        if (report is null || !ReportAccess.Allows(ReportAction.Read, report, relation)) throw new AccessDeniedException(NotHandedIn);

        return new((await db.WrittenAsync(meeting, report.Kind, report, clock.Today, ct)).ToPaper());
    }
}
