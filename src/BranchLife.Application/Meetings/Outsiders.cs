using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Administration;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Members;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Meetings;

/// <summary>
/// Who is told when something waits for a look from outside: the office of the nearest unit above that has one, and the
/// supervising groups assigned today. Members of the branch itself are left out: they may not act.
/// </summary>
public sealed class Outsiders(BranchLifeDbContext db, TimeProvider clock)
{
    public async Task<View> FindAsync(Id<Unit> branch, CancellationToken ct)
    {
        var today = clock.Today;
        var offices = await (from unit in db.Units.Where(unit => unit.Id == branch)
                             from above in unit.Ancestors
                             join grant in db.Grants on above.AncestorId equals grant.UnitId
                             where grant.Kind == GrantKind.Office && grant.From <= today && (grant.To == null || today <= grant.To)
                             select new { above.Depth, grant.PersonId }).ToListAsync(ct);
        var groups = await db.SupervisingGroups
            .Where(group => group.Assignments.Any(a => a.BranchId == branch && a.From <= today && (a.To == null || today <= a.To)))
            .SelectMany(group => group.Members).Where(member => member.From <= today && (member.To == null || today <= member.To))
            .Select(member => member.PersonId).ToListAsync(ct);
        var people = offices.Select(office => office.PersonId).Concat(groups).Distinct().ToArray();
        var own = await db.Members.Where(member => people.Contains(member.PersonId)
                && member.Memberships.Any(m => m.BranchId == branch && m.From <= today && (m.To == null || today <= m.To)))
            .Select(member => member.PersonId).ToListAsync(ct);
        var nearest = offices.Where(office => !own.Contains(office.PersonId)).GroupBy(office => office.Depth).MinBy(level => level.Key);
        return new View(
            nearest is null ? [] : [.. nearest.Select(office => office.PersonId).Distinct()],
            [.. groups.Distinct().Except(own)]);
    }

    public sealed record View(IReadOnlyList<Id<Person>> Above, IReadOnlyList<Id<Person>> Group)
    {
        public IEnumerable<Id<Person>> All => Above.Concat(Group).Distinct();
    }
}
