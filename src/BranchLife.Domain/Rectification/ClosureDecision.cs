using BranchLife.Domain.Members;

namespace BranchLife.Domain.Rectification;

/// <summary>What a verifier decided on a request to close: 销号, or back with a reason.</summary>
public sealed class ClosureDecision
{
    public required int Ordinal { get; init; }

    public required bool Closed { get; init; }

    public required string Opinion { get; init; }

    public required Id<Person> VerifierId { get; init; }

    public required DateTimeOffset At { get; init; }
}
