namespace BranchLife.Application.Rules;

/// <summary>What the rules look at before an item is closed.</summary>
public sealed record ClosingFacts : StageFacts
{
    public required DateTimeOffset OpenedAt { get; init; }

    public required DateTimeOffset Now { get; init; }
}
