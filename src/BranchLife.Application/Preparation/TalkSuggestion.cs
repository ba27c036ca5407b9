using BranchLife.Application.Access;
using BranchLife.Application.Meetings;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Preparation;
using BranchLife.Persistence;

namespace BranchLife.Application.Preparation;

/// <summary>A timetable that the secretary may take over whole or in part; asking for it changes nothing.</summary>
public sealed class TalkSuggestion(BranchLifeDbContext db, Gate gate, Actor actor)
{
    private const int LongestWindow = 62;

    public async Task<View> FindAsync(Id<Meeting> meeting, Wish wish, CancellationToken ct)
    {
        var prepared = await gate.ReadAsync(meeting, MeetingAction.Prepare, ct);
        var head = await MeetingHead.ReadAsync(db, actor, meeting, ct);
        var roster = await PreparationRoster.OfAsync(db, head, actor.Today, ct);
        var coverage = await TalkCoverage.OfAsync(db, meeting, head.CampaignId, roster, ct);
        var from = wish.From is { } first && first > actor.Today ? first : actor.Today.AddDays(1);
        var to = wish.To ?? (prepared.HeldOn ?? actor.Today.AddDays(15)).AddDays(-1);
        var open = coverage.WithoutDay();
        var suggested = TalkSchedule.Suggest(
            open, [.. Days(from, to, wish.Weekends)], wish.Hours, wish.PerDay, coverage.Talks.Select(talk => talk.Appointment).OfType<TalkAppointment>());
        var people = roster.ToDictionary(person => person.Id);
        return new View(
            head, from, to, open.Count,
            [.. suggested.Placed.Select(one => new Row(people[one.Pair.First], people[one.Pair.Second], one.Pair.Class, one.At.On, one.At.At))],
            [.. suggested.Left.Select(pair => $"{people[pair.First].Name}—{people[pair.Second].Name}")],
            coverage.Unarranged().Count);
    }

    private static IEnumerable<DateOnly> Days(DateOnly from, DateOnly to, bool weekends)
    {
        for (var day = from; day <= to && day < from.AddDays(LongestWindow); day = day.AddDays(1))
        {
            if (weekends || day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)) yield return day;
        }
    }

    /// <param name="From">First day; tomorrow where none is given or it has passed.</param>
    /// <param name="To">Last day; the eve of the meeting where none is given.</param>
    /// <param name="Hours">At which a talk may begin.</param>
    /// <param name="PerDay">Talks that one comrade has on one day at most.</param>
    public sealed record Wish(DateOnly? From, DateOnly? To, IReadOnlyList<TimeOnly> Hours, int PerDay, bool Weekends);

    /// <param name="Open">Required talks without a day.</param>
    /// <param name="Left">Pairs for which days and hours do not suffice.</param>
    /// <param name="Unarranged">Required talks that are not even arranged.</param>
    public sealed record View(
        MeetingHead Head, DateOnly From, DateOnly To, int Open, IReadOnlyList<Row> Rows, IReadOnlyList<string> Left, int Unarranged);

    public sealed record Row(RosterPerson First, RosterPerson Second, TalkPairClass Class, DateOnly On, TimeOnly At);
}
