using BranchLife.Application.Imports.Comparing;
using BranchLife.Application.Imports.Tables;

namespace BranchLife.Web.Pages.Imports;

/// <summary>A row of the file as the page shows it: under the file's own headers, each cell with what becomes of it.</summary>
public sealed record RowOfSheet(string Sheet, int Number, Table Table, CellState State, IReadOnlyList<RowOfSheet.Cell> Cells, IReadOnlyList<string> Said)
{
    public static RowOfSheet Of(PreviewedRow row)
    {
        var table = row.Source.Table;
        var compared = row.Compare().ToLookup(cell => cell.Field);
        var remarks = row.State is CellState.Error ? row.Errors : row.Warnings;
        return new(
            table.Name, row.Source.At.Row, table, row.State,
            [.. table.Columns.Select(column => row.State is CellState.Error ? AsWritten(row, column) : AsCompared(compared[column.Field]))],
            [.. remarks.Select(remark => remark.Header is null ? remark.Reason : $"{remark.Header}：{remark.Reason}")]);
    }

    private static Cell AsWritten(PreviewedRow row, TableColumn column) => new(
        row.Source[column.Field].ToString(), null,
        row.Errors.Any(error => error.Column == column.Column) ? CellState.Error : CellState.Unchanged);

    // One cell may hold two fields, such as the beginning and the end of a term.
    private static Cell AsCompared(IEnumerable<ComparedCell> cells)
    {
        var all = cells.ToList();
        var state = all.Select(cell => cell.State).DefaultIfEmpty(CellState.Unchanged).Max();
        return new(Joined(all.Select(cell => cell.Now)), state is CellState.Changed ? Joined(all.Select(cell => cell.Before ?? (cell.State is CellState.Changed ? null : cell.Now))) : null, state);
    }

    private static string Joined(IEnumerable<string?> texts) => string.Join("—", texts.Where(text => !string.IsNullOrEmpty(text)));

    /// <param name="Before">What the database has, where it changes.</param>
    public sealed record Cell(string Text, string? Before, CellState State);
}
