using BranchLife.Application.Meetings;
using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Members;
using BranchLife.Domain.Sessions;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Sessions;

/// <summary>Somebody from above or of the assigned supervising group who may come to guide the meeting.</summary>
public sealed record GuestCandidate(Id<Person> PersonId, string Name, string Standing, AttendanceCapacity Capacity)
{
    public RosterLine Line => new(PersonId, Standing, Capacity, IsExpected: false, HasVote: false);

    /// <summary>Nobody of the branch itself; nearer offices first.</summary>
    internal static async Task<IReadOnlyList<GuestCandidate>> ReadAsync(
        BranchLifeDbContext db, Id<Unit> branch, DateOnly day, CancellationToken ct)
    {
        var groups = await db.SupervisingGroups.AsNoTracking()
            .Where(group => group.Assignments.Any(a => a.BranchId == branch && a.From <= day && (a.To == null || day <= a.To)))
            .OrderBy(group => group.Name).ToListAsync(ct);
        var above = await db.Units.Where(unit => unit.Id == branch).SelectMany(unit => unit.Ancestors)
            .Select(unit => new { unit.AncestorId, unit.Depth }).ToListAsync(ct);
        var higher = above.Select(unit => unit.AncestorId).ToArray();
        var offices = await (from grant in db.Grants
                             join unit in db.Units on grant.UnitId equals unit.Id
                             where higher.Contains(unit.Id) && grant.From <= day && (grant.To == null || day <= grant.To)
                             select new { grant.PersonId, UnitId = unit.Id, Name = unit.ShortName ?? unit.Name }).ToListAsync(ct);
        var own = await db.Members.Where(member =>
                member.Memberships.Any(m => m.BranchId == branch && m.From <= day && (m.To == null || day <= m.To)))
            .Select(member => member.PersonId).ToListAsync(ct);

        var found = groups
            .SelectMany(group => group.Members.Where(held => held.Term.Contains(day)).Select(held => (
                held.PersonId, Standing: held.IsLeader ? group.Name + "组长" : group.Name + "成员", Capacity: AttendanceCapacity.SupervisingGroup)))
            .Concat(offices.OrderBy(office => above.First(unit => unit.AncestorId == office.UnitId).Depth).ThenBy(office => office.PersonId)
                .Select(office => (office.PersonId, Standing: office.Name, Capacity: AttendanceCapacity.HigherOrgGuide)))
            .DistinctBy(guest => guest.PersonId).Where(guest => !own.Contains(guest.PersonId)).ToArray();
        var names = await db.NamesOfAsync(found.Select(guest => guest.PersonId), ct);
        return [.. found.Select(guest => new GuestCandidate(guest.PersonId, names[guest.PersonId], guest.Standing, guest.Capacity))];
    }
}
