using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Campaigns;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Campaigns;

/// <summary>The way in to change a campaign: its owner's office, with the version that the form was shown.</summary>
internal static class OpenCampaign
{
    public static async Task<Campaign> ForManagingAsync(
        BranchLifeDbContext db, Actor actor, Id<Campaign> id, int version, CancellationToken ct)
    {
        var campaign = await db.Campaigns.VisibleTo(db, actor).SingleOrDefaultAsync(found => found.Id == id, ct)
            ?? throw new NotFoundException();
        if (!CampaignAccess.Manages(actor, campaign)) throw new AccessDeniedException(Gate.DeniedSentence);
        return campaign.Version == version ? campaign : throw new StaleVersionException();
    }
}
