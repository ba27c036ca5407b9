using BranchLife.Application.Imports.Tables;
using BranchLife.Documents.Filling;
using BranchLife.Documents.Reading;

namespace BranchLife.Application.Imports;

/// <summary>
/// The rows that were not taken in, under the headers of their own file, each with its reasons: to be mended and handed in
/// again. What could not be read is marked.
/// </summary>
public static class FailedRows
{
    private const string Title = "未导入的行";
    private const string ReasonHeader = "未导入原因";
    private const double CellWidth = 8;
    private const double ReasonWidth = 30;

    public static void Write(Stream output, FoundTables found, IEnumerable<Remark> errors)
    {
        var byRow = errors.ToLookup(error => error.At);
        FillInBook.Write(output, Title, [], [.. found.Tables.Select(table => SheetOf(table, byRow)).Where(sheet => sheet.Rows.Count > 0)]);
    }

    private static FillInSheet SheetOf(Table table, ILookup<RowAt, Remark> errors)
    {
        var columns = table.Columns.Select(column => (column.Column, column.Header)).Concat(table.Unknown)
            .DistinctBy(column => column.Column).Where(column => column.Header != ReasonHeader).OrderBy(column => column.Column).ToList();
        var rows = table.Rows.Where(row => errors.Contains(row.At)).Select(row => new FillInRow(
            [.. columns.Select(column => row.Cell(column.Column)), CellValue.OfText(string.Join('\n', errors[row.At].Select(error => error.Reason)))],
            errors[row.At].Select(error => columns.FindIndex(column => column.Column == error.Column)).ToHashSet())).ToList();
        return new(table.Name, [.. columns.Select(column => new FillInColumn(column.Header, CellWidth)), new(ReasonHeader, ReasonWidth)])
        {
            Rows = rows,
        };
    }
}
