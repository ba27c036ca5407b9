using BranchLife.Application.Imports.Comparing;

namespace BranchLife.Application.Imports.Units;

/// <summary>What an import of a list of units would do, row by row and cell by cell.</summary>
public sealed record UnitsPreview(UnitsReading Reading, IReadOnlyList<ComparedUnit> Rows)
{
    public ImportPreview Plain => new(Counts, Reading.Found, [.. Rows.Select(row =>
        new PreviewedRow(row.Row.Source, row.State, row.Row.Errors, row.Row.Warnings, () => row.Cells))]);

    public ImportCounts Counts => ImportCounts.Of([.. Rows.Select(row => (row.State, row.Row.Warnings.Count > 0))]);

    public static UnitsPreview Of(UnitsReading reading, UnitDirectory known) =>
        new(reading, [.. reading.Rows.Select(row => ComparedUnit.Of(row, known))]);
}
