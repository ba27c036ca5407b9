using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Campaigns;
using BranchLife.Domain.Members;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Campaigns;

/// <summary>The frozen roster of one branch with everybody's disposition: the list behind the coverage figures.</summary>
public sealed class CampaignRoster(BranchLifeDbContext db, Actor actor, Relations relations)
{
    public async Task<View> FindAsync(Id<Campaign> id, Id<Unit> branch, CancellationToken ct)
    {
        var relation = await relations.ToAsync(branch, ct);
        if (!relation.IsCommittee && !relation.IsAbove && !relation.IsGroup) throw new NotFoundException();

        var campaign = await db.Campaigns.Where(campaign => campaign.Id == id).Select(campaign => campaign.Title).SingleOrDefaultAsync(ct)
            ?? throw new NotFoundException();
        var rows = await (from entry in db.RosterEntries
                          join person in db.Persons on entry.PersonId equals person.Id
                          where entry.CampaignId == id && entry.BranchId == branch
                          orderby entry.Id
                          select new Row(entry.Id, entry.Version, person.Name, entry.Status, entry.IsLeadingCadre, entry.Disposition,
                              entry.CoveredOn, entry.Note)).ToListAsync(ct);
        if (rows.Count == 0) throw new NotFoundException();

        var unit = await db.Units.Where(unit => unit.Id == branch).Select(unit => unit.Name).SingleAsync(ct);
        return new View(id, campaign, branch, unit, rows, actor.IsSecretaryOf(branch));
    }

    public sealed record View(Id<Campaign> Id, string Campaign, Id<Unit> BranchId, string Branch, IReadOnlyList<Row> Rows, bool MayCover);

    public sealed record Row(
        Id<RosterEntry> Id, int Version, string Name, MemberStatus Status, bool IsLeadingCadre, Disposition Disposition,
        DateOnly? On, string? Note);
}
