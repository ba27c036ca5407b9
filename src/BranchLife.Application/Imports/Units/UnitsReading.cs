using BranchLife.Application.Imports.Tables;

namespace BranchLife.Application.Imports.Units;

/// <summary>What a list of units says: its rows in the order of the file, and what was not read.</summary>
public sealed record UnitsReading(IReadOnlyList<UnitRow> Rows, FoundTables Found)
{
    public IEnumerable<Remark> Errors => Rows.SelectMany(row => row.Errors);

    public IEnumerable<Remark> Warnings => Rows.Where(row => row.GoesIn).SelectMany(row => row.Warnings);

    public IEnumerable<SkippedRow> SkippedRows => Found.Tables.SelectMany(table => table.Skipped);

    public IReadOnlyList<SkippedSheet> SkippedSheets => Found.Skipped;
}
