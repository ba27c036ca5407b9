using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Domain.Sessions;

namespace BranchLife.Application.Sessions;

/// <summary>
/// The order of a meeting, made from its roster: the secretary for the branch, then the secretary, the committee and the
/// members one by one, each with self-criticism, the others' criticism and reply; guidance and closing at the end.
/// </summary>
public sealed record Agenda(IReadOnlyList<AgendaItem> Items)
{
    /// <summary>Longer than half a day: the meeting had better sit in groups or in two parts.</summary>
    public const int LongMinutes = 240;

    public int Minutes => Items.Sum(item => item.Minutes);

    public bool IsLong => Minutes > LongMinutes;

    public static Agenda For(
        MeetingSession session, IEnumerable<PostHolder> posts, MeetingKinds kinds, AgendaPace? pace = null) =>
        Of([.. session.Attendances.OrderBy(line => line.Ordinal).Select(Seat)], session.HostId, posts, kinds, pace ?? new AgendaPace());

    /// <summary>Before the meeting: everybody who is expected is thought to come.</summary>
    public static Agenda For(
        PlannedSession planned, Id<Person> host, IEnumerable<PostHolder> posts, MeetingKinds kinds, AgendaPace? pace = null) =>
        Of([.. planned.Roster.Select(line => new Place(line.PersonId, line.Capacity.IsGuide, line is { IsExpected: true, Capacity.IsMember: true }, false))],
            planned.HostId ?? host, posts, kinds, pace ?? new AgendaPace());

    private static Agenda Of(Place[] places, Id<Person> host, IEnumerable<PostHolder> posts, MeetingKinds kinds, AgendaPace pace)
    {
        var held = posts.Where(post => post.Kind.IsCommittee).GroupBy(post => post.PersonId)
            .ToDictionary(post => post.Key, post => post.Min(one => one.Kind));
        var members = places.Where(place => place.Speaks || place.Writes)
            .OrderBy(place => held.TryGetValue(place.PersonId, out var kind) ? (int)kind : int.MaxValue).ToArray();
        var secretary = members.Where(place => place.Speaks && held.TryGetValue(place.PersonId, out var kind) && kind is PostKind.Secretary)
            .Select(place => (Id<Person>?)place.PersonId).FirstOrDefault();
        var listeners = members.Count(place => place.Speaks) - 1;
        List<(AgendaKind Kind, Id<Person>? Person, int Minutes)> parts =
        [
            (AgendaKind.Opening, host, pace.Opening),
            (AgendaKind.LastRectification, secretary ?? host, pace.LastRectification),
        ];
        if (secretary is not null) parts.Add((AgendaKind.TeamSelfCheck, secretary, pace.TeamSelfCheck));
        parts.AddRange(members.SelectMany(place => RoundOf(place, listeners, pace)));
        if (kinds.HasFlag(MeetingKinds.DemocraticAppraisal)) parts.Add((AgendaKind.Ballot, null, pace.Ballot));
        parts.AddRange(places.Where(place => place.IsGuide).Select(place => (AgendaKind.Commentary, (Id<Person>?)place.PersonId, pace.Commentary)));
        parts.Add((AgendaKind.Closing, secretary ?? host, pace.Closing));
        return new Agenda(Timed(parts));
    }

    private static IEnumerable<(AgendaKind Kind, Id<Person>? Person, int Minutes)> RoundOf(Place place, int listeners, AgendaPace pace)
    {
        if (place.Writes) return [(AgendaKind.WrittenSpeech, place.PersonId, pace.WrittenSpeech)];
        if (listeners == 0) return [(AgendaKind.SelfCriticism, place.PersonId, pace.SelfCriticism)];
        return
        [
            (AgendaKind.SelfCriticism, place.PersonId, pace.SelfCriticism),
            (AgendaKind.Criticism, place.PersonId, Math.Min(listeners, pace.Critics) * pace.EachCriticism),
            (AgendaKind.Reply, place.PersonId, pace.Reply),
        ];
    }

    private static IReadOnlyList<AgendaItem> Timed(IReadOnlyList<(AgendaKind Kind, Id<Person>? Person, int Minutes)> parts)
    {
        var items = new List<AgendaItem>(parts.Count);
        var begins = 0;
        foreach (var part in parts)
        {
            items.Add(new AgendaItem(items.Count + 1, part.Kind, part.Person, part.Minutes, begins));
            begins += part.Minutes;
        }

        return items;
    }

    private static Place Seat(Attendance line) => new(
        line.PersonId, line.Capacity.IsGuide && line.Presence is not (Presence.OnLeave or Presence.Absent),
        line.Capacity.IsMember && (line.IsInRoom || (line.IsExpected && line.Presence is Presence.Unrecorded)),
        line is { Capacity.IsMember: true, IsExpected: true, Presence: Presence.OnLeave });

    private readonly record struct Place(Id<Person> PersonId, bool IsGuide, bool Speaks, bool Writes);
}
