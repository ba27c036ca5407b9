using BranchLife.Domain;
using BranchLife.Domain.Rectification;

namespace BranchLife.Application.Rectification;

/// <summary>The answer as typed.</summary>
/// <param name="Reason">Why only in part, or why not.</param>
/// <param name="Into">A problem of the same list; null for a new one.</param>
/// <param name="Statement">The new problem in own words; null: in those of the record, to be restated.</param>
public sealed record ClaimDraft(ClaimAnswer Answer, string? Reason, Id<Problem>? Into = null, string? Statement = null);
