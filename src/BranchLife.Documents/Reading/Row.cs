namespace BranchLife.Documents.Reading;

/// <summary>One row of a sheet, by its number in the file.</summary>
public sealed class Row
{
    private readonly ushort[] _columns;
    private readonly CellValue[] _values;
    private readonly Merge[] _merges;

    internal Row(int number, bool isHidden, ushort[] columns, CellValue[] values, Merge[] merges) =>
        (Number, IsHidden, _columns, _values, _merges) = (number, isHidden, columns, values, merges);

    public int Number { get; }

    public bool IsHidden { get; }

    /// <summary>The value of a column (A is 1). In a merged range the value of its top left cell holds.</summary>
    public CellValue this[int column]
    {
        get
        {
            foreach (var merge in _merges)
            {
                if (column >= merge.Area.FirstColumn && column <= merge.Area.LastColumn) return merge.Value;
            }

            return Own(column);
        }
    }

    public CellValue this[string letters] => this[ColumnName.Parse(letters) ?? 0];

    /// <summary>The filled cells that were written in this row itself, from left to right.</summary>
    public IEnumerable<(int Column, CellValue Value)> Cells
    {
        get
        {
            for (var i = 0; i < _columns.Length; i++)
            {
                if (!IsCovered(_columns[i])) yield return (_columns[i], _values[i]);
            }
        }
    }

    /// <summary>The columns that merged ranges cover in this row.</summary>
    public IEnumerable<int> MergedColumns => _merges.SelectMany(merge =>
        Enumerable.Range(merge.Area.FirstColumn, merge.Area.LastColumn - merge.Area.FirstColumn + 1));

    internal CellValue Own(int column)
    {
        var at = Array.BinarySearch(_columns, (ushort)column);
        return at < 0 ? default : _values[at];
    }

    private bool IsCovered(int column)
    {
        foreach (var merge in _merges)
        {
            if (merge.Area.Contains(Number, column) && (merge.Area.FirstRow, merge.Area.FirstColumn) != (Number, column))
                return true;
        }

        return false;
    }
}
