using System.Globalization;

namespace BranchLife.Documents.Xlsx;

/// <summary>Where things ended up on the sheet; rows count from 1, columns from 0.</summary>
/// <param name="HeadRow">The row of the columns' headings.</param>
/// <param name="LastDataRow">The last row that is filtered and sorted.</param>
/// <param name="LastRow">The last row at all, the sums included.</param>
/// <param name="LastShown">The last column that is printed.</param>
/// <param name="LastColumn">The last column at all, the hidden one included.</param>
internal sealed record XlsxRange(int HeadRow, int LastDataRow, int LastRow, int LastShown, int LastColumn)
{
    public string PrintArea => $"$A$1:{Absolute(LastShown, LastRow)}";

    public string PrintTitles => string.Create(CultureInfo.InvariantCulture, $"${HeadRow}:${HeadRow}");

    /// <summary>With the hidden column, so that ids move with their rows when somebody sorts.</summary>
    public string Filter => $"{Absolute(0, HeadRow)}:{Absolute(LastColumn, LastDataRow)}";

    public static string Address(int column, int row) => string.Create(CultureInfo.InvariantCulture, $"{Letters(column)}{row}");

    public static string Letters(int column) =>
        column < 26 ? ((char)('A' + column)).ToString() : Letters((column / 26) - 1) + (char)('A' + (column % 26));

    private static string Absolute(int column, int row) => string.Create(CultureInfo.InvariantCulture, $"${Letters(column)}${row}");
}
