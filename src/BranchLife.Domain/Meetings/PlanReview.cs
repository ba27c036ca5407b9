using BranchLife.Domain.Members;

namespace BranchLife.Domain.Meetings;

public sealed class PlanReview
{
    public required int Ordinal { get; init; }

    public required bool Approved { get; init; }

    public PlanCheck? Check { get; init; }

    public string? Reason { get; init; }

    public required Id<Person> ReviewerId { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>Of the text that was reviewed.</summary>
    public required string PlanHash { get; init; }
}
