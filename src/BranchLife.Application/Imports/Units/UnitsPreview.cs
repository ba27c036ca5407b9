using BranchLife.Application.Imports.Comparing;

namespace BranchLife.Application.Imports.Units;

/// <summary>What an import of a list of units would do, row by row and cell by cell.</summary>
public sealed record UnitsPreview(UnitsReading Reading, IReadOnlyList<ComparedUnit> Rows)
{
    public ImportCounts Counts => ImportCounts.Of([.. Rows.Select(row => (row.State, row.Row.Warnings.Count > 0))]);

    public static UnitsPreview Of(UnitsReading reading, UnitDirectory known) =>
        new(reading, [.. reading.Rows.Select(row => ComparedUnit.Of(row, known))]);
}
