using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Members;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Branches;

/// <summary>One unit: its facts, what it was called, who held its posts, who its members are.</summary>
public sealed class BranchDetails(BranchLifeDbContext db, Relations relations, Actor actor)
{
    private const int Shown = 300;

    public async Task<View> FindAsync(Id<Unit> id, CancellationToken ct)
    {
        var unit = await db.Units.AsNoTracking().VisibleTo(actor).SingleOrDefaultAsync(found => found.Id == id, ct)
            ?? throw new NotFoundException();
        var relation = await relations.ToAsync(id, ct);
        var above = unit.Ancestors.Select(ancestor => ancestor.AncestorId).ToArray();
        var superiors = unit.Periods.Select(period => period.SuperiorId).OfType<Id<Unit>>().Concat(above).Distinct().ToArray();
        var names = await db.Units.Where(one => superiors.Contains(one.Id)).ToDictionaryAsync(one => one.Id, one => one.Name, ct);
        return new View(
            id, unit.Version, unit.Code, unit.Name, unit.ShortName, unit.Kind, unit.Domain, unit.IsDirect,
            [.. unit.Ancestors.OrderByDescending(ancestor => ancestor.Depth).Select(ancestor => names[ancestor.AncestorId])],
            unit.FoundedOn, unit.FoundedMonthOnly, unit.TermFrom, unit.TermTo, unit.SecretaryName, unit.ValidTo,
            [.. unit.Periods.OrderByDescending(period => period.From).Select(period => new NamedRow(
                period.Name, period.Kind, period.SuperiorId is { } superior ? names[superior] : null, period.From, period.To))],
            await PostsAsync(id, ct), await DelegationsAsync(id, ct), await MembersAsync(id, ct), await BelowAsync(id, ct),
            Enum.GetValues<BranchAction>().Where(action => BranchAccess.Allows(action, id, relation, actor)).ToHashSet());
    }

    private async Task<IReadOnlyList<PostRow>> PostsAsync(Id<Unit> id, CancellationToken ct)
    {
        var today = actor.Today;
        var rows = await (from post in db.Posts
                          join person in db.Persons on post.PersonId equals person.Id
                          where post.UnitId == id
                          orderby post.From descending, person.Name, post.Id
                          select new PostRow(post.Id, person.Name, post.Kind, post.Basis, post.From, post.To)).Take(Shown).ToListAsync(ct);
        return [.. rows.OrderBy(row => row.To < today).ThenBy(row => row.Kind)]; // by rank, not by the word that is stored
    }

    private async Task<IReadOnlyList<DelegationRow>> DelegationsAsync(Id<Unit> id, CancellationToken ct) =>
        await (from delegation in db.Delegations
               join deputy in db.Persons on delegation.ToPersonId equals deputy.Id
               where delegation.BranchId == id
               orderby delegation.From descending, delegation.Id
               select new DelegationRow(delegation.Id, deputy.Name, delegation.From, delegation.To, delegation.Reason)).Take(Shown).ToListAsync(ct);

    private async Task<IReadOnlyList<MemberRow>> MembersAsync(Id<Unit> id, CancellationToken ct)
    {
        var today = actor.Today;
        return await (from member in db.Members
                      join person in db.Persons on member.PersonId equals person.Id
                      let belongs = member.Memberships.Any(held => (held.BranchId == id || held.GroupId == id)
                          && held.From <= today && (held.To == null || today <= held.To))
                      where belongs || member.Attachments.Any(held => held.UnitId == id && held.From <= today && (held.To == null || today <= held.To))
                      orderby person.Name, member.Id
                      select new MemberRow(member.Id, member.PersonId, person.Name, member.Status, member.Categories, member.IsLeadingCadre, !belongs))
            .Take(Shown).ToListAsync(ct);
    }

    private async Task<IReadOnlyList<UnitRow>> BelowAsync(Id<Unit> id, CancellationToken ct) =>
        await db.Units.Where(unit => unit.SuperiorId == id && unit.ValidTo == null).OrderBy(unit => unit.Code)
            .Select(unit => new UnitRow(unit.Id, unit.Name, unit.Kind)).Take(Shown).ToListAsync(ct);

    /// <param name="Above">Names of the units above, from the highest down.</param>
    public sealed record View(
        Id<Unit> Id, int Version, string Code, string Name, string? ShortName, UnitKind Kind, BranchDomain? Domain, bool IsDirect,
        IReadOnlyList<string> Above, DateOnly? FoundedOn, bool FoundedMonthOnly, DateOnly? TermFrom, DateOnly? TermTo, string? SecretaryName,
        DateOnly? DissolvedOn, IReadOnlyList<NamedRow> Periods, IReadOnlyList<PostRow> Posts, IReadOnlyList<DelegationRow> Delegations,
        IReadOnlyList<MemberRow> Members, IReadOnlyList<UnitRow> Below, IReadOnlySet<BranchAction> Allowed);

    public sealed record NamedRow(string Name, UnitKind Kind, string? Superior, DateOnly From, DateOnly? To);

    public sealed record PostRow(Id<Post> Id, string Name, PostKind Kind, AppointmentBasis Basis, DateOnly From, DateOnly? To);

    public sealed record DelegationRow(Id<Delegation> Id, string Deputy, DateOnly From, DateOnly To, string Reason);

    /// <param name="IsAttached">Takes part for a time; the formal relation lies elsewhere.</param>
    public sealed record MemberRow(
        Id<Member> Id, Id<Person> PersonId, string Name, MemberStatus Status, GuidanceCategories Categories, bool IsLeadingCadre, bool IsAttached);

    public sealed record UnitRow(Id<Unit> Id, string Name, UnitKind Kind);
}
