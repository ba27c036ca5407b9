using BranchLife.Application.Preparation;
using BranchLife.Application.Reports.Exporting;

namespace BranchLife.Application.Reports.OpinionSummaries;

/// <summary>征求意见汇总表: of the opinions those that the reader may read, of all of them the numbers.</summary>
public sealed class OpinionSummaryPaper(OpinionSummary summary) : IMaterialOf<ExportSetting>
{
    public async Task<Material> FindAsync(ExportSetting setting, CancellationToken ct)
    {
        var found = await summary.FindAsync(setting.Meeting.Id, ct);
        return Material.Of(OpinionSummaryLayout.Of(setting, found), OpinionSummaryLayout.Ledger(setting), found.Rows);
    }
}
