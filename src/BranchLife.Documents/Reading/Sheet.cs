namespace BranchLife.Documents.Reading;

/// <summary>A sheet of a workbook. Hidden sheets are named but not read: they have no rows.</summary>
public sealed class Sheet
{
    private readonly IReadOnlyList<(int First, int Last)> _hiddenColumns;

    internal Sheet(string name, bool isHidden, IReadOnlyList<Row> rows, IReadOnlyList<(int First, int Last)> hiddenColumns) =>
        (Name, IsHidden, Rows, _hiddenColumns) = (name, isHidden, rows, hiddenColumns);

    public string Name { get; }

    public bool IsHidden { get; }

    /// <summary>The rows with any content of their own, by rising number.</summary>
    public IReadOnlyList<Row> Rows { get; }

    public bool IsColumnHidden(int column) => _hiddenColumns.Any(range => column >= range.First && column <= range.Last);
}
