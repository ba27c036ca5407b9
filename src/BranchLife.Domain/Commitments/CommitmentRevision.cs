namespace BranchLife.Domain.Commitments;

/// <summary>How a commitment read before it was changed, and why it was.</summary>
public sealed class CommitmentRevision
{
    public required int Ordinal { get; init; }

    public required string What { get; init; }

    public required string ForWhom { get; init; }

    public required DateOnly DueOn { get; init; }

    public required string Reason { get; init; }

    public required DateTimeOffset At { get; init; }
}
