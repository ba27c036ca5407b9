namespace BranchLife.Application.Rules;

/// <summary>What the rules of the 整改清单 look at, before it is published.</summary>
public sealed record MeasureFacts : StageFacts
{
    /// <summary>Problems without measure, owner or date: the branch's by their words, a member's by the member's name.</summary>
    public IReadOnlyList<string> Unanswered { get; init; } = [];

    public IReadOnlyList<PlannedMeasure> Measures { get; init; } = [];

    public DateOnly? HeldOn { get; init; }

    public sealed record PlannedMeasure(string Measure, DateOnly? DueOn);
}
