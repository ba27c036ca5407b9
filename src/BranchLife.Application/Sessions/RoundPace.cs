using BranchLife.Domain.Sessions;

namespace BranchLife.Application.Sessions;

/// <summary>
/// When each step is likely to begin and the meeting to end: what has been done twice or more of a kind tells how long the next
/// one takes; until then the plan does.
/// </summary>
public sealed class RoundPace
{
    private const int Enough = 2;

    private readonly Dictionary<AgendaKind, TimeSpan> _measured;

    private RoundPace(Dictionary<AgendaKind, TimeSpan> measured) => _measured = measured;

    public static RoundPace Of(SessionRound round) => new(round.Steps
        .Where(step => step is { State: RoundStepState.Done, BeganAt: not null, EndedAt: not null })
        .GroupBy(step => step.Kind).Where(steps => steps.Count() >= Enough)
        .ToDictionary(steps => steps.Key, steps => TimeSpan.FromTicks((long)steps.Average(step => (step.EndedAt!.Value - step.BeganAt!.Value).Ticks))));

    public TimeSpan Takes(RoundStep step) => _measured.GetValueOrDefault(step.Kind, TimeSpan.FromMinutes(step.Minutes));

    /// <summary>Of the steps that wait, each with its likely beginning; and the end of them all.</summary>
    public (IReadOnlyDictionary<int, DateTimeOffset> Begins, DateTimeOffset Ends) Expect(SessionRound round, DateTimeOffset now)
    {
        var at = now;
        if (round.Current is { BeganAt: { } began } current && began + Takes(current) > now) at = began + Takes(current);
        var begins = new Dictionary<int, DateTimeOffset>();
        foreach (var step in round.Steps.Where(step => step.State is RoundStepState.Waiting))
        {
            begins[step.Number] = at;
            at += Takes(step);
        }

        return (begins, at);
    }
}
