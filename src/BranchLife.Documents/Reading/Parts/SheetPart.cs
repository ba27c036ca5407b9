using System.Globalization;
using BranchLife.Documents.Reading.Package;

namespace BranchLife.Documents.Reading.Parts;

/// <summary>Reads the rows of one sheet.</summary>
internal sealed class SheetPart(XmlPart xml, CellPart cells, Held held)
{
    private readonly List<RowContent> _rows = [];
    private readonly List<(int First, int Last)> _hiddenColumns = [];
    private readonly List<CellArea> _merges = [];
    private readonly List<ushort> _columns = [];
    private readonly List<CellValue> _values = [];
    private int _lastRow;

    public Sheet Read(string name, CancellationToken ct)
    {
        while (xml.NextElement())
        {
            switch (xml.Name)
            {
                case "row":
                    ct.ThrowIfCancellationRequested();
                    ReadRow();
                    break;
                case "col" when xml.Flag("hidden"):
                    HideColumns();
                    break;
                case "mergeCell":
                    ReadMerge();
                    break;
            }
        }

        return new(name, isHidden: false, MergedRows.Of(_rows, _merges, held), _hiddenColumns);
    }

    private void ReadRow()
    {
        var number = xml["r"] is { } written ? Whole(written) : _lastRow + 1;
        if (number <= _lastRow || number > CellArea.LastRowOfSheet) throw WorkbookRefusals.Damaged();
        var isHidden = xml.Flag("hidden");

        _columns.Clear();
        _values.Clear();
        var column = 0;
        for (var depth = xml.Depth; xml.NextElementWithin(depth);)
        {
            if (xml.Name is not "c") continue;
            var head = CellHead.Of(xml);
            column = ColumnOf(head.At, number, column);
            if (cells.Read(xml, head) is not { IsEmpty: false } value) continue;
            _columns.Add((ushort)column);
            _values.Add(value);
        }

        _lastRow = number;
        if (_columns.Count == 0) return;
        held.Row(_columns.Count);
        _rows.Add(new(number, isHidden, SharedColumns(), [.. _values]));
    }

    // Nearly all rows of a table fill the same columns.
    private ushort[] SharedColumns()
    {
        if (_rows.Count > 0 && _columns.SequenceEqual(_rows[^1].Columns)) return _rows[^1].Columns;
        held.Columns(_columns.Count);
        return [.. _columns];
    }

    private static int ColumnOf((int Row, int Column)? written, int row, int before)
    {
        var (itsRow, column) = written ?? (row, before + 1);
        return itsRow == row && column > before && column <= ColumnName.Last ? column : throw WorkbookRefusals.Damaged();
    }

    private void HideColumns()
    {
        held.Merge();
        _hiddenColumns.Add((Whole(xml["min"]), Whole(xml["max"])));
    }

    private void ReadMerge()
    {
        if (CellArea.Parse(xml["ref"]) is not { } area) return;
        held.Merge();
        _merges.Add(area);
    }

    private static int Whole(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    internal readonly record struct RowContent(int Number, bool IsHidden, ushort[] Columns, CellValue[] Values)
    {
        public CellValue At(int column)
        {
            var at = Array.BinarySearch(Columns, (ushort)column);
            return at < 0 ? default : Values[at];
        }
    }
}
