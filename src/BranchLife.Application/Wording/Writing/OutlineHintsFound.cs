using BranchLife.Domain.Procedure;

namespace BranchLife.Application.Wording.Writing;

/// <summary>Everything that the author of a text is told about it, and nobody else.</summary>
public sealed record OutlineHintsFound(IReadOnlyList<HintedField> Fields)
{
    public IReadOnlyList<OwnEarlierTexts.Earlier> Earlier { get; init; } = [];

    public IReadOnlyList<CopiedPassages.Copied> Copied { get; init; } = [];

    /// <summary>篇幅: too short or too long.</summary>
    public IReadOnlyList<Finding> Length { get; init; } = [];

    public bool IsEmpty => Fields.Count == 0 && Earlier.Count == 0 && Copied.Count == 0 && Length.Count == 0;
}
