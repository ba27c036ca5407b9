using BranchLife.Documents.Reading;

namespace BranchLife.Application.Imports.Tables;

/// <summary>The header words of a sheet and what each was taken to mean, for a person to look over.</summary>
public sealed record SheetColumns(string Sheet, bool IsRead, IReadOnlyList<SheetColumns.Word> Words)
{
    private const int SearchedRows = 30;
    private const int FewestWords = 2;

    public static IReadOnlyList<SheetColumns> Of(Workbook workbook, FoundTables found, HeaderWords words)
    {
        var tables = found.Tables.ToDictionary(table => table.Sheet);
        return [.. workbook.Sheets.Where(sheet => !sheet.IsHidden)
            .Select(sheet => tables.TryGetValue(sheet, out var table) ? OfTable(table) : Guessed(sheet, words))
            .Where(columns => columns.Words.Count >= FewestWords)];
    }

    private static SheetColumns OfTable(Table table) => new(table.Name, true, Distinct(
        table.Columns.Select(column => (column.Column, column.Header, (string?)column.Field))
            .Concat(table.Unknown.Select(column => (column.Column, column.Header, (string?)null)))));

    // A sheet whose header nobody understood: the row with the most words is likely to be it.
    private static SheetColumns Guessed(Sheet sheet, HeaderWords words)
    {
        var row = sheet.Rows.Take(SearchedRows).MaxBy(row => row.Cells.Count(cell => cell.Value.Kind is CellKind.Text));
        var cells = row?.Cells.Where(cell => cell.Value.Kind is CellKind.Text) ?? [];
        return new(sheet.Name, false, Distinct(cells.Select(cell => (cell.Column, cell.Value.Text!, words.FieldOf(cell.Value.Text!)))));
    }

    private static List<Word> Distinct(IEnumerable<(int Column, string Header, string? Field)> columns) =>
        [.. columns.OrderBy(column => column.Column).DistinctBy(column => HeaderWords.Compared(column.Header))
            .Select(column => new Word(ColumnName.Of(column.Column), column.Header, column.Field))];

    /// <param name="Column">Its letters.</param>
    /// <param name="Field">Null where the word means nothing.</param>
    public sealed record Word(string Column, string Header, string? Field);
}
