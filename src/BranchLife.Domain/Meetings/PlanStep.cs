using BranchLife.Domain.Members;

namespace BranchLife.Domain.Meetings;

/// <summary>One line of the plan: what, by whom, until when. A draft may lack owner or date; submitting may not.</summary>
public sealed class PlanStep
{
    public const int MostSteps = 60;

    public required int Ordinal { get; init; }

    public required PlanPhase Phase { get; init; }

    public required string Title { get; init; }

    public string? Content { get; init; }

    public Id<Person>? OwnerId { get; init; }

    public DateOnly? DueOn { get; init; }
}
