using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Supervision;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Supervision;

/// <summary>One group: who sits in it (settled by the security administrator) and which branches it has and had.</summary>
public sealed class SupervisingGroupDetails(BranchLifeDbContext db, Actor actor)
{
    public async Task<View> FindAsync(Id<SupervisingGroup> id, CancellationToken ct)
    {
        var group = await db.SupervisingGroups.AsNoTracking().VisibleTo(db, actor).SingleOrDefaultAsync(found => found.Id == id, ct)
            ?? throw new NotFoundException();
        var people = group.Members.Select(held => held.PersonId).Distinct().ToArray();
        var units = group.Assignments.Select(held => held.BranchId).Append(group.SentById).Distinct().ToArray();
        var names = await db.Persons.Where(person => people.Contains(person.Id)).ToDictionaryAsync(person => person.Id, person => person.Name, ct);
        var called = await db.Units.Where(unit => units.Contains(unit.Id)).ToDictionaryAsync(unit => unit.Id, unit => unit.Name, ct);
        return new View(
            id, group.Version, group.Name, called[group.SentById],
            [.. group.Members.OrderByDescending(held => held.IsLeader).ThenBy(held => held.From)
                .Select(held => new MemberRow(names[held.PersonId], held.IsLeader, held.From, held.To))],
            [.. group.Assignments.OrderBy(held => held.To < actor.Today).ThenBy(held => called[held.BranchId], StringComparer.Ordinal)
                .Select(held => new BranchRow(held.BranchId, called[held.BranchId], held.From, held.To, held.To is null || held.To >= actor.Today))],
            await SupervisionAccess.AllowsAsync(SupervisionAction.AssignBranches, group, db, actor, ct));
    }

    public sealed record View(
        Id<SupervisingGroup> Id, int Version, string Name, string SentBy, IReadOnlyList<MemberRow> Members, IReadOnlyList<BranchRow> Branches,
        bool MayAssign);

    public sealed record MemberRow(string Name, bool IsLeader, DateOnly From, DateOnly? To);

    /// <param name="IsOpen">Has not ended before today.</param>
    public sealed record BranchRow(Id<Unit> BranchId, string Name, DateOnly From, DateOnly? To, bool IsOpen);
}
