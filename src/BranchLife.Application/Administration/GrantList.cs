using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Administration;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Administration;

/// <summary>Who holds or held which right, newest first; for who gives them and for who audits them.</summary>
public sealed class GrantList(BranchLifeDbContext db, Actor actor, TimeProvider clock)
{
    public const int PageSize = 20;

    public async Task<PageOf<Row>> FindAsync(Filter filter, CancellationToken ct)
    {
        if (!AdministrationAccess.Allows(AdministrationAction.GiveRights, actor)) actor.Require(AdministrationAction.ReadHistory);

        var (today, text) = (clock.Today, filter.Text?.Trim());
        var found = from grant in db.Grants
                    join person in db.Persons on grant.PersonId equals person.Id
                    where filter.Kind == null || grant.Kind == filter.Kind
                    where !filter.HeldOnly || (grant.From <= today && (grant.To == null || today <= grant.To))
                    where string.IsNullOrEmpty(text) || person.Name.Contains(text)
                    select new { grant, person.Name };
        var total = await found.CountAsync(ct);
        var after = filter.After is null ? null
            : await db.Grants.Where(grant => grant.Id == filter.After).Select(grant => new { grant.From, grant.Id }).SingleOrDefaultAsync(ct);
        var rows = await (from one in found
                          where after == null || one.grant.From < after.From || (one.grant.From == after.From && one.grant.Id < after.Id)
                          orderby one.grant.From descending, one.grant.Id descending
                          select new Row(
                              one.grant.Id, one.Name, one.grant.Kind,
                              db.Units.Where(unit => unit.Id == one.grant.UnitId).Select(unit => unit.Name).FirstOrDefault(),
                              one.grant.From, one.grant.To,
                              db.Persons.Where(person => person.Id == one.grant.GivenById).Select(person => person.Name).FirstOrDefault(),
                              db.Persons.Where(person => person.Id == one.grant.EndedById).Select(person => person.Name).FirstOrDefault(),
                              one.grant.From <= today && (one.grant.To == null || today <= one.grant.To), one.grant.Version))
            .Take(PageSize + 1).ToListAsync(ct);
        return new PageOf<Row>([.. rows.Take(PageSize)], total, rows.Count > PageSize);
    }

    /// <param name="HeldOnly">Leaves out what has ended or not begun.</param>
    public sealed record Filter(string? Text = null, GrantKind? Kind = null, bool HeldOnly = false, Id<Grant>? After = null);

    /// <param name="GivenBy">Null for what came with the installation.</param>
    public sealed record Row(
        Id<Grant> Id, string Person, GrantKind Kind, string? Unit, DateOnly From, DateOnly? To, string? GivenBy, string? EndedBy,
        bool IsHeld, int Version);
}
