namespace BranchLife.Documents.Reading;

/// <summary>The values of a workbook, in the order of its sheets.</summary>
public sealed record Workbook(IReadOnlyList<Sheet> Sheets);
