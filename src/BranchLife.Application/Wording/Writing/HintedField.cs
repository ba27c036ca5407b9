namespace BranchLife.Application.Wording.Writing;

/// <summary>What was found in one field of a form.</summary>
/// <param name="Name">Of the field, as the form sent it.</param>
/// <param name="Text">As it was sent; it goes back to its author and nowhere else.</param>
public sealed record HintedField(string Name, string Text, IReadOnlyList<WordingFinding> Findings);
