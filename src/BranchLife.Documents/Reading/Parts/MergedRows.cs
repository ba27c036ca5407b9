namespace BranchLife.Documents.Reading.Parts;

/// <summary>Gives every row the merged ranges that cross it, in one sweep from the first row to the last.</summary>
internal static class MergedRows
{
    public static IReadOnlyList<Row> Of(List<SheetPart.RowContent> rows, List<CellArea> areas, Held held)
    {
        var merges = WithValues(rows, areas);
        var finished = new Row[rows.Count];
        var open = new List<Merge>();
        var next = 0;
        for (var i = 0; i < rows.Count; i++)
        {
            var row = rows[i];
            open.RemoveAll(merge => merge.Area.LastRow < row.Number);
            for (; next < merges.Count && merges[next].Area.FirstRow <= row.Number; next++)
            {
                if (merges[next].Area.LastRow >= row.Number) open.Add(merges[next]);
            }

            foreach (var _ in open) held.MergeInRow();
            finished[i] = new(row.Number, row.IsHidden, row.Columns, row.Values, open.Count == 0 ? [] : [.. open]);
        }

        return finished;
    }

    private static List<Merge> WithValues(List<SheetPart.RowContent> rows, List<CellArea> areas) =>
        [.. areas.OrderBy(area => area.FirstRow).Select(area => new Merge(area, TopLeft(rows, area)))];

    private static CellValue TopLeft(List<SheetPart.RowContent> rows, CellArea area)
    {
        var (low, high) = (0, rows.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (rows[middle].Number == area.FirstRow) return rows[middle].At(area.FirstColumn);
            if (rows[middle].Number < area.FirstRow) low = middle + 1;
            else high = middle - 1;
        }

        return default;
    }
}
