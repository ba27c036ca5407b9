using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Campaigns;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Campaigns;

public sealed class CampaignDetails(BranchLifeDbContext db, Actor actor)
{
    public async Task<View> FindAsync(Id<Campaign> id, CancellationToken ct)
    {
        var campaign = await db.Campaigns.AsNoTracking().VisibleTo(db, actor).SingleOrDefaultAsync(found => found.Id == id, ct)
            ?? throw new NotFoundException();
        var names = await db.Units.Where(unit => unit.Id == campaign.OwnerId || unit.Id == campaign.TargetId)
            .ToDictionaryAsync(unit => unit.Id, unit => unit.Name, ct);
        var covered = await db.Campaigns.CoveredFor(db, actor).AnyAsync(found => found.Id == id, ct);
        return new View(
            campaign.Id, campaign.Version, names[campaign.OwnerId], names[campaign.TargetId], Notice(campaign), campaign.Stage,
            campaign.LaunchedAt, campaign.ClosedAt, CampaignAccess.Manages(actor, campaign), covered && campaign.Stage is not CampaignStage.Draft);
    }

    /// <summary>The units over which an office may draft, with the units below that can be the target.</summary>
    public async Task<IReadOnlyList<Target>> TargetsAsync(CancellationToken ct)
    {
        var offices = actor.Offices.ToArray();
        var units = await db.Units.Where(unit => offices.Contains(unit.Id) || unit.Ancestors.Any(above => offices.Contains(above.AncestorId)))
            .OrderBy(unit => unit.Code).Select(unit => new { unit.Id, unit.Name, unit.Kind }).ToListAsync(ct);
        return [.. units.Where(unit => !unit.Kind.IsBranch && unit.Kind is not UnitKind.BranchGroup)
            .Select(unit => new Target(unit.Id, unit.Name, offices.Contains(unit.Id)))];
    }

    private static CampaignNotice Notice(Campaign campaign) => new()
    {
        Title = campaign.Title, Theme = campaign.Theme, NoticeTitle = campaign.NoticeTitle, NoticeNumber = campaign.NoticeNumber,
        NoticeText = campaign.NoticeText, AppliesToYear = campaign.AppliesToYear, WindowFrom = campaign.WindowFrom,
        WindowTo = campaign.WindowTo, SubstitutesAnnual = campaign.SubstitutesAnnual, GroupsReadMinutes = campaign.GroupsReadMinutes,
        Parameters = campaign.Parameters,
        TeamAspects = [.. campaign.AspectsOf(AspectSubject.Team).Select(aspect => aspect.Name)],
        MemberAspects = [.. campaign.AspectsOf(AspectSubject.Member).Select(aspect => aspect.Name)],
        StudyList = [.. campaign.StudyList.OrderBy(material => material.Ordinal).Select(material => material.Title)],
    };

    public sealed record View(
        Id<Campaign> Id, int Version, string Owner, string Target, CampaignNotice Notice, CampaignStage Stage,
        DateTimeOffset? LaunchedAt, DateTimeOffset? ClosedAt, bool MayManage, bool SeesCoverage);

    public sealed record Target(Id<Unit> Id, string Name, bool IsOwn);
}
