using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Campaigns;
using BranchLife.Persistence;

namespace BranchLife.Application.Campaigns;

/// <summary>
/// The office of the owner (or above it) manages a campaign and sees its coverage; once launched, the branches and groups that
/// take part read its notice.
/// </summary>
public static class CampaignAccess
{
    /// <summary>The owner's own office may act; so may no other, however high.</summary>
    public static bool Manages(Actor actor, Campaign campaign) => actor.Offices.Contains(campaign.OwnerId);

    /// <summary>Campaigns whose coverage the actor sees: offices of the owner, above it, or of a unit inside the target.</summary>
    public static IQueryable<Campaign> CoveredFor(this IQueryable<Campaign> campaigns, BranchLifeDbContext db, Actor actor)
    {
        var offices = actor.Offices.ToArray();
        return campaigns.Where(campaign => offices.Contains(campaign.OwnerId)
            || db.Units.Any(owner => owner.Id == campaign.OwnerId && owner.Ancestors.Any(above => offices.Contains(above.AncestorId)))
            || (campaign.Stage != CampaignStage.Draft && db.Units.Any(unit => offices.Contains(unit.Id)
                && unit.Ancestors.Any(above => above.AncestorId == campaign.TargetId))));
    }

    public static IQueryable<Campaign> VisibleTo(this IQueryable<Campaign> campaigns, BranchLifeDbContext db, Actor actor)
    {
        var offices = actor.Offices.ToArray();
        var branches = BranchesOf(actor);
        return campaigns.Where(campaign => offices.Contains(campaign.OwnerId)
            || db.Units.Any(owner => owner.Id == campaign.OwnerId && owner.Ancestors.Any(above => offices.Contains(above.AncestorId)))
            || (campaign.Stage != CampaignStage.Draft && db.Units.Any(unit => (offices.Contains(unit.Id) || branches.Contains(unit.Id))
                && (unit.Id == campaign.TargetId || unit.Ancestors.Any(above => above.AncestorId == campaign.TargetId)))));
    }

    private static Id<Unit>[] BranchesOf(Actor actor) =>
        [.. actor.AttachedTo, .. actor.BranchId is { } own ? [own] : Array.Empty<Id<Unit>>(), .. actor.Supervised];
}
