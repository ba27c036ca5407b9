using BranchLife.Application.Imports.Tables;

namespace BranchLife.Application.Imports.Comparing;

/// <summary>What an import of either kind of list does or would do.</summary>
public sealed record ImportPreview(ImportCounts Counts, FoundTables Found, IReadOnlyList<PreviewedRow> Rows)
{
    public IEnumerable<Remark> Errors => Rows.SelectMany(row => row.Errors);

    public IEnumerable<Remark> Warnings => Rows.Where(row => row.State is not CellState.Error).SelectMany(row => row.Warnings);

    public IEnumerable<SkippedRow> SkippedRows => Found.Tables.SelectMany(table => table.Skipped);
}
