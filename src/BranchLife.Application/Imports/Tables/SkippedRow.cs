namespace BranchLife.Application.Imports.Tables;

/// <summary>A row that is no row of the table, and why.</summary>
public sealed record SkippedRow(RowAt At, string Why);
