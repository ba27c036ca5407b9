using BranchLife.Application.Preparation.Outlines;

namespace BranchLife.Application.Reports.Editing;

/// <param name="Against">From what the records give now to what was written by hand: going back would undo this.</param>
/// <param name="Since">What the records give differently since it was written; empty where they are as they were.</param>
public sealed record SectionEdit(string Key, IReadOnlyList<TextChange> Against, IReadOnlyList<TextChange> Since);
