using BranchLife.Documents.Papers;

namespace BranchLife.Documents.Tables;

public static class TableOnPaper
{
    /// <summary>The table as a block of a paper; title and subtitle are left to the paper.</summary>
    public static Grid ToGrid<TRow>(this Table<TRow> table, IEnumerable<TRow> rows)
    {
        var totals = new Totals<TRow>(table);
        List<GridRow> lines = [.. rows.Select((row, index) => Line(table, totals.Adding(row), index + 1))];
        if (table.HasTotals) lines.Add(Foot(table, totals));

        return new()
        {
            Widths = [.. table.Columns.Select(column => column.Width)],
            Head = [new([.. table.Columns.Select(column => new Cell(column.Header, CellKind.Label, CellAlign.Centre))])],
            Rows = lines,
        };
    }

    /// <summary>A paper that is nothing but this table, across if it needs the width.</summary>
    public static Paper ToPaper<TRow>(this Table<TRow> table, IEnumerable<TRow> rows) => new(table.Title)
    {
        Subtitle = table.Subtitle is null ? null : (Text)table.Subtitle,
        Body = [table.ToGrid(rows)],
        Landscape = table.IsWide(),
        Imprint = table.Imprint,
    };

    /// <summary>Too wide for an upright page.</summary>
    public static bool IsWide<TRow>(this Table<TRow> table) =>
        !GridWidths.Fit(table.Columns.Select(column => column.Width), OfficialLayout.TextWidth);

    private static GridRow Line<TRow>(Table<TRow> table, TRow row, int ordinal) =>
        new([.. table.Columns.Select(column => new Cell(column.Show(row, ordinal), CellKind.Content, column.Align))]);

    private static GridRow Foot<TRow>(Table<TRow> table, Totals<TRow> totals) =>
        new([.. table.Columns.Select((column, index) => new Cell(totals.Show(column, index), CellKind.Total, column.Align))]);
}
