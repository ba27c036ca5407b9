using BranchLife.Domain.Branches;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;

namespace BranchLife.Domain.Sessions;

/// <summary>
/// 发言轮次: the meeting step by step, made from roster and agenda and carried on with one key. Where it stands is kept with
/// every step, so that a crash loses nothing. It says who speaks when; what is said is recorded elsewhere.
/// </summary>
public sealed class SessionRound : Aggregate<SessionRound>
{
    private readonly List<RoundStep> _steps = [];

    private SessionRound()
    {
    }

    public required Id<MeetingSession> SessionId { get; init; }

    public required Id<Meeting> MeetingId { get; init; }

    public required Id<Unit> BranchId { get; init; }

    public required DateTimeOffset BeganAt { get; init; }

    /// <summary>In order.</summary>
    public IReadOnlyList<RoundStep> Steps => [.. _steps.OrderBy(step => step.Place)];

    public RoundStep? Current => _steps.SingleOrDefault(step => step.State is RoundStepState.Running);

    public RoundStep? Next => Steps.FirstOrDefault(step => step.State is RoundStepState.Waiting);

    public static SessionRound Begin(Id<SessionRound> id, MeetingSession session, IReadOnlyList<PlannedStep> plan, DateTimeOffset at)
    {
        RequireOpen(session);
        Require(plan.Any(step => step.Kind.IsPersonal), RoundRules.TheRoundHasSteps);
        var round = new SessionRound { Id = id, SessionId = session.Id, MeetingId = session.MeetingId, BranchId = session.BranchId, BeganAt = at };
        foreach (var step in plan) round.Add(round._steps.Count, step, slottedInAt: null);
        round.Next!.Begin(at);
        return round;
    }

    /// <summary>
    /// Takes over who has come and gone since: a late-comer gets the own turn before the meeting's last part, the steps of
    /// whoever has left wait aside. What is done or running stays.
    /// </summary>
    public void Follow(IReadOnlyList<PlannedStep> plan, DateTimeOffset at)
    {
        foreach (var step in _steps)
        {
            var isPlanned = plan.Any(one => Is(step, one));
            if (step.IsOpen && !isPlanned) step.Leave();
            else if (step.State is RoundStepState.Away && isPlanned) step.Wait();
        }

        var place = Steps.TakeWhile(step => !step.Kind.ComesLast || step.State is RoundStepState.Done or RoundStepState.Running).Count();
        foreach (var step in plan.Where(one => !_steps.Any(step => Is(step, one)))) Add(step.Kind.ComesLast ? _steps.Count : place++, step, at);
    }

    /// <summary>The one key: what runs is done, what comes next begins.</summary>
    public void GoForward(MeetingSession session, DateTimeOffset at)
    {
        RequireOpen(session);
        Require(Current is not null || Next is not null, RoundRules.TheRoundIsThrough);
        Current?.Finish(at);
        Next?.Begin(at);
    }

    /// <summary>A key too many: the step before goes on.</summary>
    public void GoBack(MeetingSession session, DateTimeOffset at)
    {
        RequireOpen(session);
        var before = Steps.LastOrDefault(step => step.State is RoundStepState.Done && (Current is null || step.Place < Current.Place));
        Require(before is not null, RoundRules.NothingLiesBehind);
        Current?.Wait();
        before!.Resume(at);
    }

    public void Skip(MeetingSession session, DateTimeOffset at)
    {
        RequireOpen(session);
        Require(Current is not null, RoundRules.TheRoundIsThrough);
        Current!.Skip();
        Next?.Begin(at);
    }

    /// <summary>The comrade's open steps come next, also those that were passed over.</summary>
    public void Call(MeetingSession session, Id<Person> person, DateTimeOffset at)
    {
        var moved = OpenStepsOf(session, person);
        var current = Current;
        foreach (var step in moved) step.Wait();
        var rest = Steps.Except(moved).ToArray();
        var after = current is null ? rest.TakeWhile(step => !step.IsOpen).Count() : Array.IndexOf(rest, current) + 1;
        while (current is { PersonId: { } running } && after < rest.Length && rest[after].PersonId == running && rest[after].IsOpen) after++;
        Order([.. rest.Take(after), .. moved, .. rest.Skip(after)]);
        if (current is null) Next!.Begin(at);
    }

    /// <summary>The comrade's open steps come after everybody else's round.</summary>
    public void PutOff(MeetingSession session, Id<Person> person)
    {
        var moved = OpenStepsOf(session, person);
        var rest = Steps.Except(moved).ToArray();
        var before = rest.TakeWhile(step => !step.Kind.ComesLast || step.State is RoundStepState.Done or RoundStepState.Running).Count();
        Order([.. rest.Take(before), .. moved, .. rest.Skip(before)]);
    }

    private RoundStep[] OpenStepsOf(MeetingSession session, Id<Person> person)
    {
        RequireOpen(session);
        var open = Steps.Where(step => step.PersonId == person && step.Kind.IsPersonal && step.IsOpen).ToArray();
        Require(open.Length > 0, RoundRules.OnlyOpenTurnsMove);
        return open;
    }

    private void Add(int place, PlannedStep planned, DateTimeOffset? slottedInAt)
    {
        foreach (var later in _steps.Where(step => step.Place >= place)) later.Place++;
        _steps.Add(new RoundStep
        {
            Number = _steps.Count + 1, Kind = planned.Kind, PersonId = planned.PersonId, Minutes = planned.Minutes, SlottedInAt = slottedInAt, Place = place,
        });
    }

    private static void Order(RoundStep[] steps)
    {
        for (var place = 0; place < steps.Length; place++) steps[place].Place = place;
    }

    private static bool Is(RoundStep step, PlannedStep planned) => step.Kind == planned.Kind && step.PersonId == planned.PersonId;

    private static void RequireOpen(MeetingSession session) => Require(session.EndedAt is null && !session.IsSealed, RoundRules.RoundsRunInOpenSessions);
}
