using BranchLife.Application.Campaigns;
using BranchLife.Application.Reports.Exporting;
using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Reports.Statistics;

/// <summary>汇总统计表 of a campaign for the offices that see its coverage: each branch in numbers, summed up by unit.</summary>
public sealed class StatisticsPaper(BranchLifeDbContext db, Coverage coverage) : IMaterialOf<CampaignSetting>
{
    public async Task<Material> FindAsync(CampaignSetting setting, CancellationToken ct)
    {
        var seen = await coverage.FindAsync(setting.Campaign.Id, null, ct);
        var counts = await CampaignCounts.ReadAsync(db, setting.Campaign.Id, ct);
        var within = await db.Units.Where(unit => unit.Id == seen.Top.Id || unit.Ancestors.Any(above => above.AncestorId == seen.Top.Id))
            .Join(db.Meetings.Where(meeting => meeting.CampaignId == setting.Campaign.Id), unit => unit.Id, meeting => meeting.BranchId,
                (unit, meeting) => new { unit.Code, unit.SuperiorId, Branch = unit.ShortName ?? unit.Name, BranchId = unit.Id, MeetingId = meeting.Id, meeting.Stage })
            .OrderBy(row => row.Code).ThenBy(row => row.MeetingId).ToListAsync(ct);
        var superiors = await NamesAsync([.. within.Select(row => row.SuperiorId).OfType<Id<Unit>>().Distinct()], ct);
        // A meeting held again counts once: the latest stands for the branch.
        StatisticsRow[] rows = [.. within.GroupBy(row => row.BranchId).Select(meetings => meetings.Last()).Select(row => counts.RowOf(
            row.SuperiorId is { } superior ? superiors[superior] : seen.Top.Name, row.Branch, row.BranchId, row.MeetingId, row.Stage))];
        return Material.Of(StatisticsLayout.Of(setting, rows, seen.Top.Name), StatisticsLayout.Branches(setting), rows);
    }

    private Task<Dictionary<Id<Unit>, string>> NamesAsync(Id<Unit>[] units, CancellationToken ct) =>
        db.Units.Where(unit => units.Contains(unit.Id)).ToDictionaryAsync(unit => unit.Id, unit => unit.ShortName ?? unit.Name, ct);
}
