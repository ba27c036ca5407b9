namespace BranchLife.Documents.Reading;

/// <summary>The values of a workbook, in the order of its sheets.</summary>
/// <param name="DayZero">The day that its serial number 0 would mean (after the leap-year fault of 1900).</param>
public sealed record Workbook(IReadOnlyList<Sheet> Sheets, DateOnly DayZero);
