using System.Globalization;

namespace BranchLife.Documents.Reading;

/// <summary>A rectangle of cells, both corners included.</summary>
public readonly record struct CellArea(int FirstRow, int FirstColumn, int LastRow, int LastColumn)
{
    internal const int LastRowOfSheet = 1_048_576;

    /// <summary>Reads "B5" or "B5:D9"; null if it is neither.</summary>
    public static CellArea? Parse(ReadOnlySpan<char> reference)
    {
        var colon = reference.IndexOf(':');
        var first = Corner(colon < 0 ? reference : reference[..colon]);
        var last = colon < 0 ? first : Corner(reference[(colon + 1)..]);
        return first is var (r1, c1) && last is var (r2, c2)
            ? new CellArea(Math.Min(r1, r2), Math.Min(c1, c2), Math.Max(r1, r2), Math.Max(c1, c2))
            : null;
    }

    public bool Contains(int row, int column) =>
        row >= FirstRow && row <= LastRow && column >= FirstColumn && column <= LastColumn;

    internal static (int Row, int Column)? Corner(ReadOnlySpan<char> cell)
    {
        var digits = cell.IndexOfAnyInRange('0', '9');
        return digits > 0
            && ColumnName.Parse(cell[..digits]) is { } column
            && int.TryParse(cell[digits..], NumberStyles.None, CultureInfo.InvariantCulture, out var row)
            && row is > 0 and <= LastRowOfSheet
            ? (row, column)
            : null;
    }
}
