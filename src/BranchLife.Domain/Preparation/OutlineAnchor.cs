namespace BranchLife.Domain.Preparation;

/// <summary>What a remark is about: a paragraph of one text of the version that was read.</summary>
/// <param name="Part">Which text.</param>
/// <param name="Number">Of the point or promise; 0 where there is only one such text.</param>
/// <param name="Paragraph">Counted from 1; 0 for the whole text.</param>
public sealed record OutlineAnchor(OutlinePart Part, int Number, int Paragraph);
