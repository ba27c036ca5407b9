using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Campaigns;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Campaigns;

public sealed class DraftCampaign(BranchLifeDbContext db, Actor actor, IdSource ids)
{
    /// <summary>Only the office of the owner drafts; the target is the owner itself or a unit below it.</summary>
    public async Task<Id<Campaign>> ExecuteAsync(Id<Unit> owner, Id<Unit> target, CampaignNotice notice, CancellationToken ct)
    {
        if (!actor.Offices.Contains(owner)) throw new NotFoundException();
        var inside = target == owner
            || await db.Units.AnyAsync(unit => unit.Id == target && unit.Ancestors.Any(above => above.AncestorId == owner), ct);
        if (!inside) throw new NotFoundException();

        var campaign = Campaign.Draft(ids.Next<Campaign>(), owner, target, notice);
        db.Add(campaign);
        await db.SaveChangesAsync(ct);
        return campaign.Id;
    }
}
