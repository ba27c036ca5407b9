using BranchLife.Domain.Members;

namespace BranchLife.Domain.Sessions;

/// <summary>One step of the meeting as it runs: what, by whom, and when it really was.</summary>
public sealed class RoundStep
{
    /// <summary>A name that stays; the order is <see cref="Place"/>.</summary>
    public required int Number { get; init; }

    public required AgendaKind Kind { get; init; }

    public required Id<Person>? PersonId { get; init; }

    /// <summary>Planned.</summary>
    public required int Minutes { get; init; }

    /// <summary>Of a comrade who came when the round was under way.</summary>
    public DateTimeOffset? SlottedInAt { get; init; }

    public int Place { get; internal set; }

    public RoundStepState State { get; private set; }

    public DateTimeOffset? BeganAt { get; private set; }

    public DateTimeOffset? EndedAt { get; private set; }

    public bool IsOpen => State is RoundStepState.Waiting or RoundStepState.Skipped;

    internal void Begin(DateTimeOffset at) => (State, BeganAt, EndedAt) = (RoundStepState.Running, at, null);

    /// <summary>Goes on where it was left by mistake: its time counts from its first beginning.</summary>
    internal void Resume(DateTimeOffset at) => (State, BeganAt, EndedAt) = (RoundStepState.Running, BeganAt ?? at, null);

    internal void Finish(DateTimeOffset at) => (State, EndedAt) = (RoundStepState.Done, at);

    internal void Skip() => (State, BeganAt, EndedAt) = (RoundStepState.Skipped, null, null);

    internal void Wait() => (State, BeganAt, EndedAt) = (RoundStepState.Waiting, null, null);

    internal void Leave() => State = RoundStepState.Away;
}
