using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Campaigns;
using BranchLife.Persistence;

namespace BranchLife.Application.Campaigns;

public sealed class ReviseCampaign(BranchLifeDbContext db, Actor actor)
{
    public async Task ExecuteAsync(Id<Campaign> id, CampaignNotice notice, int version, CancellationToken ct)
    {
        var campaign = await OpenCampaign.ForManagingAsync(db, actor, id, version, ct);
        campaign.Revise(notice);
        await db.SaveChangesAsync(ct);
    }
}
