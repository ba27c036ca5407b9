using BranchLife.Application.Access;
using BranchLife.Application.Campaigns;
using BranchLife.Application.Meetings;
using BranchLife.Application.Reports.Statistics;
using BranchLife.Documents.Bundles;
using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Campaigns;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Reports.Exporting;

/// <summary>
/// 汇总统计表 of a campaign, or one zip with every document that the reader may read, a folder for each branch. An office takes
/// bodies only, whatever other right its holder has.
/// </summary>
public sealed class ExportOfCampaign(
    BranchLifeDbContext db, Actor actor, StatisticsPaper statistics, MeetingMaterials materials, ExportPress press)
{
    public async Task<ExportFile> ExecuteAsync(ExportKind kind, ExportFormat format, Id<Campaign> id, string? reason, CancellationToken ct)
    {
        var campaign = await db.Campaigns.AsNoTracking().VisibleTo(db, actor).SingleOrDefaultAsync(found => found.Id == id, ct)
            ?? throw new NotFoundException();
        press.Prepare(kind, format, reason);
        if (!kind.IsAvailableAt(campaign.Stage)) throw new RuleViolationException(ExportRules.NotBeforeLaunch, kind.Name);

        var owner = await db.Units.AsNoTracking().SingleAsync(unit => unit.Id == campaign.OwnerId, ct);
        var order = new ExportOrder(kind, format, id.Value, owner.Called, campaign.AppliesToYear);
        var setting = new CampaignSetting(campaign, owner.Name);
        return kind.Source is null
            ? press.Bundle(order, campaign.Title, (bundle, token) => PackAsync(bundle, order, setting, token))
            : await press.ExecuteAsync(order, await statistics.FindAsync(setting, ct), ct);
    }

    private async Task PackAsync(Bundle bundle, ExportOrder order, CampaignSetting setting, CancellationToken ct)
    {
        if (await db.Campaigns.CoveredFor(db, actor).AnyAsync(campaign => campaign.Id == setting.Campaign.Id, ct))
        {
            var table = order with { Kind = ExportCatalogue.Find(ExportCatalogue.Statistics)!, Format = ExportFormat.Xlsx };
            await press.AddAsync(bundle, [], table, await statistics.FindAsync(setting, ct), ct);
        }

        var files = await (from meeting in db.Meetings.VisibleTo(db, actor)
                           join unit in db.Units on meeting.BranchId equals unit.Id
                           where meeting.CampaignId == setting.Campaign.Id
                           orderby unit.Code, meeting.Id
                           select new { meeting.Id, unit.SuperiorId }).ToListAsync(ct);
        var superiors = await NamesAsync([.. files.Select(file => file.SuperiorId).OfType<Id<Unit>>().Distinct()], ct);
        var bodiesOnly = actor.Offices.Count > 0;
        foreach (var file in files)
        {
            var meeting = await db.Meetings.AsNoTracking().SingleAsync(meeting => meeting.Id == file.Id, ct);
            var of = await materials.SettingAsync(meeting, ct, bodiesOnly);
            string[] above = file.SuperiorId is { } superior ? [superiors[superior]] : [];
            await materials.PackAsync(bundle, [.. above, $"{of.Branch.Code} {of.Branch.Called}"], of, ct);
        }
    }

    private Task<Dictionary<Id<Unit>, string>> NamesAsync(Id<Unit>[] units, CancellationToken ct) =>
        db.Units.Where(unit => units.Contains(unit.Id)).ToDictionaryAsync(unit => unit.Id, unit => unit.ShortName ?? unit.Name, ct);
}
