using BranchLife.Documents.Papers;
using BranchLife.Domain.Meetings;

namespace BranchLife.Application.Reports.ImplementationPlans;

/// <summary>What the 实施方案 says, taken from the plan, the campaign's notice and the branch's roster.</summary>
public sealed record PlanFacts
{
    public required string Branch { get; init; }

    public required string? Superior { get; init; }

    public required string Title { get; init; }

    /// <summary>The superior's notice with its number; null without campaign.</summary>
    public required string? Notice { get; init; }

    public required Run Theme { get; init; }

    public required Run Day { get; init; }

    public required Run StartsAt { get; init; }

    public required Run Place { get; init; }

    public required MeetingForm Form { get; init; }

    public required Run Host { get; init; }

    public required Run Recorder { get; init; }

    public required Run Members { get; init; }

    public required Run Guests { get; init; }

    public required IReadOnlyList<string> TeamAspects { get; init; }

    public required IReadOnlyList<string> MemberAspects { get; init; }

    public required IReadOnlyList<string> StudyList { get; init; }

    public required IReadOnlyList<Step> Steps { get; init; }

    public required Run Requirements { get; init; }

    /// <summary>The day on which the plan was handed in; a draft is dated the day it is printed.</summary>
    public required DateOnly WrittenOn { get; init; }

    public IEnumerable<Step> Of(PlanPhase phase) => Steps.Where(step => step.Phase == phase);

    public sealed record Step(PlanPhase Phase, string Title, string? Content, string? Owner, DateOnly? DueOn);
}
