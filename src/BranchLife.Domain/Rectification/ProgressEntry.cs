using BranchLife.Domain.Members;

namespace BranchLife.Domain.Rectification;

/// <summary>What was done, on the day it happened, which need not be the day it was written down.</summary>
public sealed class ProgressEntry
{
    public required int Ordinal { get; init; }

    public required string Text { get; init; }

    public required DateOnly HappenedOn { get; init; }

    /// <summary>佐证: proves what was done; closing needs one.</summary>
    public required bool IsEvidence { get; init; }

    public required Id<Person> RecordedById { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }
}
