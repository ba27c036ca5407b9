using BranchLife.Documents.Reading;

namespace BranchLife.Application.Imports.Tables;

/// <summary>The tables of a workbook, and the sheets that are none.</summary>
public sealed record FoundTables(IReadOnlyList<Table> Tables, IReadOnlyList<SkippedSheet> Skipped)
{
    public static FoundTables In(Workbook workbook, HeaderWords words, string missing)
    {
        var (tables, skipped) = (new List<Table>(), new List<SkippedSheet>());
        var search = new FindHeader(words);
        foreach (var sheet in workbook.Sheets)
        {
            if (sheet.IsHidden) skipped.Add(new(sheet.Name, "工作表已隐藏，没有读取。"));
            else if (search.In(sheet) is { } header) tables.Add(TableOf(sheet, header));
            else skipped.Add(new(sheet.Name, missing));
        }

        return new(tables, skipped);
    }

    private static Table TableOf(Sheet sheet, Header header)
    {
        var table = new Table(sheet, header);
        var (rows, skipped) = (new List<TableRow>(), new List<SkippedRow>());
        var expected = 1;
        var title = true;
        foreach (var row in sheet.Rows)
        {
            for (; expected < row.Number; expected++) skipped.Add(new(new(sheet.Name, expected), "blank"));
            expected = row.Number + 1;
            var why = row.Number < header.Rows[0] ? (title ? "title" : "note") : RowWords.Why(row, header);
            if (row.Number < header.Rows[0]) title = false;
            if (why is null) rows.Add(new(table, row));
            else skipped.Add(new(new(sheet.Name, row.Number), why));
        }

        (table.Rows, table.Skipped) = (rows, skipped);
        return table;
    }
}
