using BranchLife.Application.Meetings;
using BranchLife.Domain;
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

        var others = (await db.Meetings.AsNoTracking().Where(other => other.HeldOn == day && other.BranchId != meeting.BranchId
                && other.Stage != MeetingStage.Cancelled && other.Stage != MeetingStage.Postponed && other.Stage != MeetingStage.RedoOrdered).ToListAsync(ct))
            .Where(other => Overlap(meeting, other)).ToArray();
        if (others.Length == 0) return [];

        var needed = await NeededAsync(db, roster, meeting, day, ct);
        var clashes = new List<PlanFacts.Clash>();
        foreach (var other in others)
        {
            var both = needed.Keys.Intersect((await NeededAsync(db, roster, other, day, ct)).Keys).ToArray();
            if (both.Length == 0) continue;
            var branch = await db.Units.Where(unit => unit.Id == other.BranchId).Select(unit => unit.ShortName ?? unit.Name).SingleAsync(ct);
            clashes.Add(new PlanFacts.Clash(branch, [.. both.Select(person => needed[person])]));
        }

        return clashes;
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
