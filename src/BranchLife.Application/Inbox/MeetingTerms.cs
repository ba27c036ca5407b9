using BranchLife.Domain;
using BranchLife.Domain.Campaigns;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Inbox;

/// <summary>The terms that a campaign's notice sets; without a campaign the usual ones.</summary>
internal sealed class MeetingTerms
{
    private static readonly CampaignParameters Usual = new();

    private readonly Dictionary<Id<Campaign>, CampaignParameters> _known;

    private MeetingTerms(Dictionary<Id<Campaign>, CampaignParameters> known) => _known = known;

    public static async Task<MeetingTerms> OfAsync(BranchLifeDbContext db, IEnumerable<Id<Campaign>?> campaigns, CancellationToken ct)
    {
        var wanted = campaigns.OfType<Id<Campaign>>().Distinct().ToArray();
        return new MeetingTerms(wanted.Length == 0 ? [] : await db.Campaigns.AsNoTracking().Where(campaign => wanted.Contains(campaign.Id))
            .Select(campaign => new { campaign.Id, campaign.Parameters }).ToDictionaryAsync(c => c.Id, c => c.Parameters, ct));
    }

    public CampaignParameters Of(Id<Campaign>? campaign) => campaign is { } id && _known.TryGetValue(id, out var set) ? set : Usual;
}
