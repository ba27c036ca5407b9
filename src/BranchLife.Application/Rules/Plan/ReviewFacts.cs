namespace BranchLife.Application.Rules;

/// <summary>What the rules look at while a plan is being reviewed.</summary>
public sealed record ReviewFacts : StageFacts
{
    public required DateTimeOffset SubmittedAt { get; init; }

    public required DateTimeOffset Now { get; init; }
}
