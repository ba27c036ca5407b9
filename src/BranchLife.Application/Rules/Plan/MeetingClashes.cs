using BranchLife.Application.Meetings;
using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Rules;

/// <summary>Other branches' meetings at the same time that need the same leading cadres: as members, as host or recorder, or to supervise.</summary>
internal static class MeetingClashes
{
    /// <summary>Meetings whose beginnings lie closer together overlap; one without an hour may take the whole day.</summary>
    private const int UsualHours = 3;

    public static async Task<IReadOnlyList<PlanFacts.Clash>> OfAsync(BranchLifeDbContext db, BranchRoster roster, Meeting meeting, CancellationToken ct)
    {
        if (meeting.HeldOn is not { } day) return [];

        var needed = await NeededAsync(db, roster, meeting, day, ct);
        if (needed.Count == 0) return [];

        var people = needed.Keys.ToArray();
        var elsewhere = (await PlacesAsync(db, people, day, ct)).Distinct().ToLookup(place => place.Branch, place => place.Person);
        var branches = elsewhere.Select(place => place.Key).ToArray();
        var others = await (from other in db.Meetings.AsNoTracking()
                            where other.HeldOn == day && other.BranchId != meeting.BranchId
                                && other.Stage != MeetingStage.Cancelled && other.Stage != MeetingStage.Postponed && other.Stage != MeetingStage.RedoOrdered
                                && (branches.Contains(other.BranchId) || people.Contains(other.HostId!.Value) || people.Contains(other.RecorderId!.Value))
                            join branch in db.Units on other.BranchId equals branch.Id
                            orderby other.Id
                            select new { Meeting = other, Branch = branch.ShortName ?? branch.Name }).ToListAsync(ct);
        return
        [
            .. others.Where(other => Overlap(meeting, other.Meeting)).Select(other => new PlanFacts.Clash(other.Branch,
            [
                .. people.Where(person => elsewhere[other.Meeting.BranchId].Contains(person) || other.Meeting.HostId == person || other.Meeting.RecorderId == person)
                    .Select(person => needed[person]),
            ])),
        ];
    }

    /// <summary>Where each of them belongs on that day, or supervises.</summary>
    private static async Task<List<(Id<Unit> Branch, Id<Person> Person)>> PlacesAsync(
        BranchLifeDbContext db, Id<Person>[] people, DateOnly day, CancellationToken ct)
    {
        var members = await db.Members.AsNoTracking().Where(member => people.Contains(member.PersonId)
            && (member.State == MembershipState.Active || member.State == MembershipState.TransferPending)).ToListAsync(ct);
        var supervised = await (from crew in db.SupervisingGroups
                                from held in crew.Members
                                from assigned in crew.Assignments
                                where people.Contains(held.PersonId) && held.From <= day && (held.To == null || day <= held.To)
                                    && assigned.From <= day && (assigned.To == null || day <= assigned.To)
                                select new { assigned.BranchId, held.PersonId }).ToListAsync(ct);
        return
        [
            .. members.Where(member => member.BranchOn(day) is not null).Select(member => (member.BranchOn(day)!.BranchId, member.PersonId)),
            .. members.SelectMany(member => member.Attachments.Where(held => held.Term.Contains(day)).Select(held => (held.UnitId, member.PersonId))),
            .. supervised.Select(place => (place.BranchId, place.PersonId)),
        ];
    }

    private static bool Overlap(Meeting one, Meeting other) =>
        one.StartsAt is not { } first || other.StartsAt is not { } second || Math.Abs((first - second).TotalHours) % 24 is < UsualHours or > 24 - UsualHours;

    private static async Task<Dictionary<Id<Person>, string>> NeededAsync(
        BranchLifeDbContext db, BranchRoster roster, Meeting meeting, DateOnly day, CancellationToken ct)
    {
        var members = (await roster.FindAsync(meeting.BranchId, day, ct)).Where(member => member.IsLeadingCadre).Select(member => member.PersonId);
        var supervisors = await db.SupervisingGroups.Where(group => group.Assignments.Any(held => held.BranchId == meeting.BranchId
                && held.From <= day && (held.To == null || day <= held.To)))
            .SelectMany(group => group.Members).Where(held => held.From <= day && (held.To == null || day <= held.To)).Select(held => held.PersonId).ToListAsync(ct);
        var people = supervisors.Concat(new[] { meeting.HostId, meeting.RecorderId }.OfType<Id<Person>>()).Concat(members).Distinct().ToArray();
        return await (from member in db.Members
                      join person in db.Persons on member.PersonId equals person.Id
                      where member.IsLeadingCadre && people.Contains(member.PersonId)
                      select new { person.Id, person.Name }).ToDictionaryAsync(person => person.Id, person => person.Name, ct);
    }
}
