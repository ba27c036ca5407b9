using BranchLife.Documents.Reading;

namespace BranchLife.Application.Imports.Tables;

/// <summary>
/// Finds the header of a sheet: the first row that names what the table must name, alone or read together with the row
/// above it. Titles and notes stand above; a header of two rows repeats or refines words in its lower row.
/// </summary>
internal sealed class FindHeader(HeaderWords words)
{
    private const int SearchedRows = 60;

    public Header? In(Sheet sheet)
    {
        var rows = sheet.Rows;
        for (var i = 0; i < rows.Count && i < SearchedRows; i++)
        {
            var above = i > 0 && rows[i - 1].Number == rows[i].Number - 1 ? rows[i - 1] : null;
            if (Read(above, rows[i]) is not { } header || !words.Suffices(header)) continue;

            var below = i + 1 < rows.Count && rows[i + 1].Number == rows[i].Number + 1 ? rows[i + 1] : null;
            return below is not null && Refines(below, header) && Read(rows[i], below) is { } both && words.Suffices(both)
                ? both
                : header;
        }

        return null;
    }

    private Header Read(Row? above, Row row)
    {
        var best = new Dictionary<string, (TableColumn Column, int Rank)>();
        var unknown = new List<(int, string)>();
        var own = row.Cells.Select(cell => cell.Column).ToHashSet();
        var usesAbove = false;
        foreach (var column in ColumnsOf(above, row))
        {
            var (lower, upper) = (row[column].ToString(), above?[column].ToString() ?? "");
            var (header, meaning, isUpper) = Understand(lower, upper);
            if (meaning is not var (field, rank))
            {
                if (lower.Length > 0) unknown.Add((column, lower));
                continue;
            }

            if (best.TryGetValue(field, out var known) && known.Rank <= rank)
            {
                unknown.Add((column, header));
                continue;
            }

            if (known.Column is { } lesser) unknown.Add((lesser.Column, lesser.Header));
            best[field] = (new(field, column, header), rank);
            usesAbove |= above is not null && (isUpper || !own.Contains(column));
        }

        int[] numbers = usesAbove ? [above!.Number, row.Number] : [row.Number];
        return new(numbers, [.. best.Values.Select(each => each.Column).OrderBy(each => each.Column)], unknown);
    }

    // The lower word alone, else both together (入党 over 时间), else the upper one over an empty or merged cell.
    private (string Header, (string Field, int Rank)? Meaning, bool UsesUpper) Understand(string lower, string upper)
    {
        if (words.Meaning(lower) is { } own) return (lower, own, false);
        if (upper.Length == 0) return (lower, null, false);
        if (words.Meaning(upper + lower) is { } joined) return (upper + lower, joined, true);
        return lower.Length == 0 && words.Meaning(upper) is { } over ? (upper, over, true) : (lower, null, false);
    }

    // A second header row: nothing in the columns that every member fills, and at least one word of a header.
    private bool Refines(Row below, Header header)
    {
        var own = below.Cells.ToList();
        var name = header.Columns.First(column => column.Field is "name").Column;
        return own.Count > 0
            && own.All(cell => cell.Value.Kind is CellKind.Text && cell.Column != name)
            && own.Any(cell => words.Meaning(cell.Value.ToString()) is not null);
    }

    private static IEnumerable<int> ColumnsOf(Row? above, Row row) =>
        row.Cells.Select(cell => cell.Column)
            .Concat(row.MergedColumns).Concat(above?.Cells.Select(cell => cell.Column) ?? []).Concat(above?.MergedColumns ?? [])
            .Distinct().Order();
}
