using BranchLife.Application.Access;
using BranchLife.Application.Campaigns;
using BranchLife.Domain;
using BranchLife.Domain.Campaigns;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Reports.Exporting;

/// <summary>材料导出 of a campaign: the statistics for the offices that see its coverage, the zip for everybody who reads a meeting of it.</summary>
public sealed class CampaignExportDesk(BranchLifeDbContext db, Actor actor)
{
    public async Task<View> FindAsync(Id<Campaign> id, CancellationToken ct)
    {
        var campaign = await db.Campaigns.VisibleTo(db, actor).Where(found => found.Id == id)
            .Select(found => new { found.Title, found.Stage }).SingleOrDefaultAsync(ct) ?? throw new NotFoundException();
        var covers = await db.Campaigns.CoveredFor(db, actor).AnyAsync(found => found.Id == id, ct);
        return new View(campaign.Title, covers, [.. ExportCatalogue.All.Where(kind => kind.Scope is ExportScope.Campaign
            && kind.IsAvailableAt(campaign.Stage) && (covers || kind.Kind != ExportCatalogue.Statistics))]);
    }

    /// <param name="IsOffice">Takes bodies only.</param>
    public sealed record View(string Campaign, bool IsOffice, IReadOnlyList<ExportKind> Kinds);
}
