using BranchLife.Documents.Papers;
using BranchLife.Documents.Tables;

namespace BranchLife.Application.Reports.RoomPacks;

internal static class RoomTable
{
    /// <param name="lines">Least height of a row: room for a pen.</param>
    public static Grid Of<TRow>(Table<TRow> table, IEnumerable<TRow> rows, double lines)
    {
        var grid = table.ToGrid(rows);
        return grid with { Rows = [.. grid.Rows.Select(row => row with { MinLines = lines })] };
    }
}
