namespace BranchLife.Application.Rules;

/// <summary>What the rules of the 整改清单 look at, before it is published.</summary>
public sealed record MeasureFacts : StageFacts
{
    /// <summary>Statements of problems without measure, owner or date.</summary>
    public IReadOnlyList<string> Unanswered { get; init; } = [];

    public IReadOnlyList<PlannedMeasure> Measures { get; init; } = [];

    public DateOnly? HeldOn { get; init; }

    public sealed record PlannedMeasure(string Measure, DateOnly? DueOn);
}
