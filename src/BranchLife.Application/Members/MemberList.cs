using BranchLife.Application.Access;
using BranchLife.Application.Branches;
using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Members;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Members;

/// <summary>The people whom the actor may look up, by unit and name, twenty at a time.</summary>
public sealed class MemberList(BranchLifeDbContext db, Actor actor)
{
    public const int PageSize = 20;
    private const int UnitsShown = 300;

    public async Task<View> FindAsync(Filter filter, CancellationToken ct)
    {
        var (today, page) = (actor.Today, Math.Clamp(filter.Page, 1, 100_000));
        var members = db.Members.VisibleTo(db, actor);
        if (filter.Status is { } status) members = members.Where(member => member.Status == status);
        if (filter.Category is { } category)
        {
            // Kept as words: the combinations that occur are few, and those with the asked word are looked up.
            var occurring = await db.Members.Select(member => member.Categories).Distinct().ToListAsync(ct);
            var combinations = occurring.Where(held => held.HasFlag(category)).ToArray();
            members = members.Where(member => combinations.Contains(member.Categories));
        }

        if (filter.Unit is { } asked) members = In(members, asked, today);

        var found = from member in members
                    join person in db.Persons on member.PersonId equals person.Id
                    select new { member, person };
        if (filter.Name?.Trim() is { Length: > 0 } name) found = found.Where(one => one.person.Name.Contains(name));

        var total = await found.CountAsync(ct);
        var rows = await found.OrderBy(one => one.person.Name).ThenBy(one => one.member.Id)
            .Skip((page - 1) * PageSize).Take(PageSize)
            .Select(one => new Row(
                one.member.Id, one.person.Name,
                one.member.Memberships.Where(held => held.From <= today && (held.To == null || today <= held.To))
                    .Select(held => db.Units.Where(unit => unit.Id == held.BranchId).Select(unit => unit.Name).FirstOrDefault()).FirstOrDefault(),
                one.member.Status, one.member.State, one.member.Categories, one.member.IsLeadingCadre, one.member.IsMobile))
            .ToListAsync(ct);
        return new View(rows, total, page, total > page * PageSize, await UnitsAsync(ct));
    }

    private IQueryable<Member> In(IQueryable<Member> members, Id<Unit> asked, DateOnly today)
    {
        var units = db.Units.VisibleTo(actor).Where(unit => unit.Id == asked || unit.Ancestors.Any(above => above.AncestorId == asked));
        return members.Where(member =>
            member.Memberships.Any(held => held.From <= today && (held.To == null || today <= held.To) && units.Any(unit => unit.Id == held.BranchId))
            || member.Attachments.Any(held => held.From <= today && (held.To == null || today <= held.To) && units.Any(unit => unit.Id == held.UnitId)));
    }

    private async Task<IReadOnlyList<UnitRow>> UnitsAsync(CancellationToken ct) =>
        await db.Units.VisibleTo(actor).Where(unit => unit.ValidTo == null && unit.Kind != UnitKind.BranchGroup)
            .OrderBy(unit => unit.Ancestors.Count).ThenBy(unit => unit.Code).ThenBy(unit => unit.Id)
            .Select(unit => new UnitRow(unit.Id, unit.Name)).Take(UnitsShown).ToListAsync(ct);

    public sealed record Filter(
        Id<Unit>? Unit = null, MemberStatus? Status = null, GuidanceCategories? Category = null, string? Name = null, int Page = 1);

    /// <param name="Units">For choosing one; in a large tree only the highest.</param>
    public sealed record View(IReadOnlyList<Row> Rows, int Total, int Page, bool HasMore, IReadOnlyList<UnitRow> Units);

    public sealed record Row(
        Id<Member> Id, string Name, string? Branch, MemberStatus Status, MembershipState State, GuidanceCategories Categories,
        bool IsLeadingCadre, bool IsMobile);

    public sealed record UnitRow(Id<Unit> Id, string Name);
}
