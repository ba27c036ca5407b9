namespace BranchLife.Application.Wording.Similarity;

/// <summary>The same words in two texts.</summary>
/// <param name="AOffset">In UTF-16 units, in the first text.</param>
/// <param name="BOffset">In UTF-16 units, in the second.</param>
/// <param name="Length">In UTF-16 units of the first.</param>
public sealed record Passage(int AOffset, int BOffset, int Length);
