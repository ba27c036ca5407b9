using BranchLife.Domain;
using BranchLife.Domain.Rectification;

namespace BranchLife.Application.Reports.RectificationLedgers;

/// <param name="Subject">Null: the branch (班子).</param>
public sealed record LedgerRow(
    Id<RectificationItem> Id, string Branch, string? Subject, string Problem, string? Goal, string Measure, string Owner, DateOnly? DueOn,
    DateOnly? NextReviewOn, string? Progress, string? Evidence, RectificationState State, DateOnly? ClosedOn, string? ClosedBy)
{
    public required string Origin { get; init; }

    /// <summary>Before any extension.</summary>
    public DateOnly? FirstDueOn { get; init; }

    /// <summary>回头看: what the last look found, or when the next is due.</summary>
    public string? LookedBack { get; init; }

    public string Whose => Subject ?? "支部班子";
}
