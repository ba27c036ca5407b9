using BranchLife.Domain.Members;

namespace BranchLife.Domain.Preparation;

/// <summary>
/// Suggests when each pair could talk: the committee among themselves first (带头), then whoever has most talks before them;
/// each talk on the day on which the two have fewest, nobody twice in one hour. A suggestion: the secretary decides.
/// </summary>
public sealed class TalkSchedule
{
    private readonly IReadOnlyList<DateOnly> _days;
    private readonly IReadOnlyList<TimeOnly> _hours;
    private readonly int _perDay;
    private readonly HashSet<(Id<Person>, DateOnly, TimeOnly)> _busy = [];
    private readonly Dictionary<(Id<Person>, DateOnly), int> _load = [];

    private TalkSchedule(IReadOnlyList<DateOnly> days, IReadOnlyList<TimeOnly> hours, int perDay)
    {
        _days = days;
        _hours = hours;
        _perDay = perDay;
    }

    /// <param name="pairs">Who is to talk.</param>
    /// <param name="days">On which it may be, in order.</param>
    /// <param name="hours">At which a talk may begin.</param>
    /// <param name="perDay">Talks that one person has on one day at most.</param>
    /// <param name="taken">Appointments that stand already.</param>
    public static Suggestion Suggest(
        IReadOnlyList<TalkPair> pairs, IReadOnlyList<DateOnly> days, IReadOnlyList<TimeOnly> hours, int perDay,
        IEnumerable<TalkAppointment> taken)
    {
        var schedule = new TalkSchedule(days, hours, perDay);
        foreach (var appointment in taken) schedule.Keep(appointment);
        return schedule.Place(pairs);
    }

    private Suggestion Place(IReadOnlyList<TalkPair> pairs)
    {
        var talks = pairs.SelectMany(pair => new[] { pair.First, pair.Second }).CountBy(person => person).ToDictionary();
        var (placed, left) = (new List<(TalkPair, TalkAppointment)>(), new List<TalkPair>());
        foreach (var pair in pairs.OrderBy(pair => pair.Class).ThenByDescending(pair => Math.Max(talks[pair.First], talks[pair.Second])))
        {
            if (BestFor(pair) is not { } appointment)
            {
                left.Add(pair);
                continue;
            }

            Keep(appointment);
            placed.Add((pair, appointment));
        }

        return new Suggestion([.. placed.OrderBy(one => one.Item2.On).ThenBy(one => one.Item2.At)], left);
    }

    private TalkAppointment? BestFor(TalkPair pair)
    {
        var open = from day in _days
                   let most = Math.Max(Load(pair.First, day), Load(pair.Second, day))
                   where most < _perDay
                   orderby most, Load(pair.First, day) + Load(pair.Second, day)
                   from hour in _hours
                   where !_busy.Contains((pair.First, day, hour)) && !_busy.Contains((pair.Second, day, hour))
                   select new TalkAppointment(pair.First, pair.Second, day, hour);
        return open.Select(appointment => (TalkAppointment?)appointment).FirstOrDefault();
    }

    private int Load(Id<Person> person, DateOnly day) => _load.GetValueOrDefault((person, day));

    private void Keep(TalkAppointment appointment)
    {
        foreach (var person in new[] { appointment.First, appointment.Second })
        {
            _busy.Add((person, appointment.On, appointment.At));
            _load[(person, appointment.On)] = Load(person, appointment.On) + 1;
        }
    }

    /// <param name="Placed">In the order of time.</param>
    /// <param name="Left">Pairs for which the days and hours do not suffice.</param>
    public sealed record Suggestion(IReadOnlyList<(TalkPair Pair, TalkAppointment At)> Placed, IReadOnlyList<TalkPair> Left);
}
