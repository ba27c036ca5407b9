using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Campaigns;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Campaigns;

public sealed class CampaignList(BranchLifeDbContext db, Actor actor)
{
    public async Task<View> FindAsync(CancellationToken ct)
    {
        var rows = await db.Campaigns.VisibleTo(db, actor)
            .OrderByDescending(campaign => campaign.WindowFrom).ThenBy(campaign => campaign.Id)
            .Select(campaign => new Row(campaign.Id, campaign.Title, campaign.AppliesToYear, campaign.Theme, campaign.WindowFrom,
                campaign.WindowTo, campaign.Stage, db.Meetings.Count(meeting => meeting.CampaignId == campaign.Id)))
            .Take(200).ToListAsync(ct);
        return new View(rows, actor.Offices.Count > 0);
    }

    public sealed record View(IReadOnlyList<Row> Rows, bool MayDraft);

    public sealed record Row(
        Id<Campaign> Id, string Title, int Year, string Theme, DateOnly From, DateOnly To, CampaignStage Stage, int Meetings);
}
