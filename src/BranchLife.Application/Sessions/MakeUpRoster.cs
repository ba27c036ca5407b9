using BranchLife.Domain.Meetings;
using BranchLife.Domain.Sessions;

namespace BranchLife.Application.Sessions;

/// <summary>Who has to make up for a meeting, and who sits with them.</summary>
public static class MakeUpRoster
{
    /// <summary>Expected in some sitting that has ended, and in the room in none.</summary>
    public static IReadOnlyList<Attendance> Missing(IReadOnlyCollection<MeetingSession> held)
    {
        var came = held.SelectMany(session => session.Attendances).Where(line => line.Presence is Presence.Present)
            .Select(line => line.PersonId).ToHashSet();
        var waits = held.Where(session => session.EndedAt is null).SelectMany(session => session.Attendances)
            .Where(line => line.IsExpected).Select(line => line.PersonId).ToHashSet();
        return [.. held.Where(session => session.EndedAt is not null).OrderBy(session => session.Ordinal)
            .SelectMany(session => session.Attendances.Where(line => line.IsExpected).OrderBy(line => line.Ordinal))
            .Where(line => !came.Contains(line.PersonId) && !waits.Contains(line.PersonId)).DistinctBy(line => line.PersonId)];
    }

    public static IReadOnlyList<RosterLine> Of(IEnumerable<Attendance> missing, Meeting meeting, RosterSource source)
    {
        var made = missing.Select(line => new RosterLine(line.PersonId, line.Standing, line.Capacity, line.IsExpected, line.HasVote)).ToArray();
        var company = SessionRoster.InOrder(source.People)
            .Where(entry => entry.PersonId == meeting.HostId || entry.PersonId == meeting.RecorderId || entry.Posts.Any(SessionRoster.IsCommittee))
            .Where(entry => made.All(line => line.PersonId != entry.PersonId))
            .Select(entry => SessionRoster.Line(entry, source.TakesMembership, isExempt: false) with { IsExpected = false, HasVote = false });
        return [.. made, .. company];
    }
}
