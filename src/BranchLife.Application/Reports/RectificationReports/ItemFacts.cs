using BranchLife.Domain.Rectification;

namespace BranchLife.Application.Reports.RectificationReports;

/// <summary>What may be counted of an item, a member's or the branch's: states and dates, not one word.</summary>
internal sealed record ItemFacts
{
    public required RectificationState State { get; init; }

    public DateOnly? FirstDueOn { get; init; }

    public DateOnly? DueOn { get; init; }

    public DateOnly? NextReviewOn { get; init; }

    public DateOnly? ClosedOn { get; init; }

    public DateOnly? NextLookBackOn { get; init; }

    public bool IsCarriedOver { get; init; }

    public int Extensions { get; init; }

    /// <summary>How often a request to close came back.</summary>
    public int Returns { get; init; }

    public IReadOnlyList<Look> Looks { get; init; } = [];

    public sealed record Look(DateOnly On, LookBackResult Result);
}
