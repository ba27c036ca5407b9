namespace BranchLife.Domain.Commitments;

/// <summary>What the owner has done so far; the last one may say that it is done.</summary>
public sealed class CommitmentProgress
{
    public required int Ordinal { get; init; }

    public required DateOnly HappenedOn { get; init; }

    public required string Text { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }
}
