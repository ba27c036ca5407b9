using BranchLife.Domain.Preparation;

namespace BranchLife.Application.Rules;

/// <summary>How long an outline is while its author writes; put before a rule for the author's eyes only, at no stage of the road.</summary>
public sealed record OutlineLengthFacts : StageFacts
{
    public required OutlineKind Kind { get; init; }

    /// <summary>Without blanks.</summary>
    public required int Characters { get; init; }

    /// <summary>Something stands under every aspect; what is still being written is short as a matter of course.</summary>
    public required bool IsComplete { get; init; }
}
