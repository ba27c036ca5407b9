namespace BranchLife.Documents.Reading;

/// <summary>A merged range and the value of its top left cell.</summary>
internal sealed record Merge(CellArea Area, CellValue Value);
