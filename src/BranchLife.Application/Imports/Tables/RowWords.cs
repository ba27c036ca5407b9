using BranchLife.Application.Imports.Words;
using BranchLife.Documents.Reading;

namespace BranchLife.Application.Imports.Tables;

/// <summary>Tells the rows of a table from subtotals, signatures and the like, and says what they are.</summary>
internal static class RowWords
{
    private static readonly (string Start, string Why)[] Starts =
        [.. WordLists.Read("row-words").Select(pair => (pair.Key, pair.Value))];

    /// <summary>Why a row is no row of the table; null if it is one.</summary>
    public static string? Why(Row row, Header header)
    {
        if (header.Rows.Contains(row.Number)) return "header";
        var own = row.Cells.ToList();
        if (own.All(cell => IsBlank(cell.Value))) return "blank";
        var number = header.Columns.FirstOrDefault(column => column.Field is "number");
        var name = header.Columns.FirstOrDefault(column => column.Field is "name");
        return StartOf(own.First(cell => !IsBlank(cell.Value)).Value)
            ?? (name is null ? null : StartOf(row[name.Column]))
            ?? (own.All(cell => cell.Column == number?.Column || IsBlank(cell.Value)) ? "only a number" : null)
            ?? (Repeats(row, own, name, header) ? "header" : null);
    }

    private static string? StartOf(CellValue value)
    {
        if (value.Kind is not CellKind.Text) return null;
        var text = Written.Compared(value.Text!);
        foreach (var (start, why) in Starts)
        {
            if (text.StartsWith(start, StringComparison.Ordinal)) return why;
        }

        return null;
    }

    // On every printed page the header may come again.
    private static bool Repeats(Row row, List<(int Column, CellValue Value)> own, TableColumn? name, Header header)
    {
        return (name is not null && Says(row[name.Column], name.Header))
            || own.All(cell => header.Columns.Any(column => column.Column == cell.Column && Says(cell.Value, column.Header)));

        static bool Says(CellValue cell, string word) => HeaderWords.Compared(cell.ToString()) == HeaderWords.Compared(word);
    }

    private static bool IsBlank(CellValue value) =>
        value.IsEmpty || (value.Kind is CellKind.Text && value.Text!.All(Written.IsBlank));
}
