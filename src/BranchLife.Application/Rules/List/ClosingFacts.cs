namespace BranchLife.Application.Rules;

/// <summary>What the rules look at before an item is closed.</summary>
public sealed record ClosingFacts : StageFacts
{
    public required DateTimeOffset OpenedAt { get; init; }

    public required DateTimeOffset Now { get; init; }

    /// <summary>Entries that prove what was done, since the item was last opened.</summary>
    public required int Evidence { get; init; }

    /// <summary>All of them were recorded by the owner.</summary>
    public bool IsOwnEvidence { get; init; }

    /// <summary>Whoever is about to verify owns the item, or it concerns them.</summary>
    public bool VerifierOwns { get; init; }
}
