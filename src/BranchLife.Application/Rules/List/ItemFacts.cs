using BranchLife.Domain.Rectification;

namespace BranchLife.Application.Rules;

/// <summary>What the rules look at whenever an item is read: its dates against today.</summary>
public sealed record ItemFacts : StageFacts
{
    public required string Measure { get; init; }

    public required RectificationState State { get; init; }

    public DateOnly? DueOn { get; init; }

    public DateOnly? NextReviewOn { get; init; }

    public DateOnly? LookBackOn { get; init; }
}
