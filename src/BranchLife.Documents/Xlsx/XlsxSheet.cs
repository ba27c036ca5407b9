using System.Globalization;
using System.Xml;
using BranchLife.Documents.Tables;

namespace BranchLife.Documents.Xlsx;

/// <summary>The one sheet: title, head, rows as they come, sums.</summary>
internal sealed class XlsxSheet<TRow>(Table<TRow> table, XlsxStyles styles, XmlWriter xml)
{
    /// <summary>Heading of the hidden column by which a changed file finds its rows again.</summary>
    private const string IdHeader = "记录标识";

    /// <summary>What Excel opens, less one for the sums.</summary>
    private const int MostRows = 1_048_575;

    private readonly XlsxCells _cells = new(xml);
    private readonly Totals<TRow> _totals = new(table);

    private int HeadRow => table.Subtitle is null ? 2 : 3;

    private int LastShown => table.Columns.Count - 1;

    private int LastColumn => table.RowId is null ? LastShown : LastShown + 1;

    public void Begin()
    {
        XlsxFrame.Begin(xml, HeadRow, table.FrozenColumns, [.. table.Columns.Select(column => column.Width)], table.RowId is not null);
        Line(table.Title, XlsxStyles.Title, 36);
        if (table.Subtitle is { } subtitle) Line(subtitle, XlsxStyles.Subtitle, 20);

        _cells.BeginRow(XlsxHeight.Of(table.Columns.Select(column => ((string?)column.Header, column.Width))));
        for (var i = 0; i <= LastShown; i++) _cells.Text(i, XlsxStyles.Head, table.Columns[i].Header);
        if (table.RowId is not null) _cells.Text(LastColumn, XlsxStyles.Head, IdHeader);
        _cells.EndRow();
    }

    /// <exception cref="InvalidOperationException">The sheet is full.</exception>
    public void Add(TRow row)
    {
        if (_cells.Row >= MostRows) throw new InvalidOperationException($"A sheet holds {MostRows} rows; narrow the filter.");
        _totals.Adding(row);
        _cells.BeginRow(XlsxHeight.Of(table.Columns.Select(column => (WrappedWords(column, row), column.Width))));
        for (var i = 0; i <= LastShown; i++) Cell(i, table.Columns[i], row);
        if (table.RowId is { } id) _cells.Text(LastColumn, XlsxStyles.Word, id(row));
        _cells.EndRow();
    }

    public XlsxRange End()
    {
        var lastData = _cells.Row;
        if (table.HasTotals) Totals(lastData);
        var range = new XlsxRange(HeadRow, lastData, _cells.Row, LastShown, LastColumn);
        XlsxFrame.End(xml, range, table.Imprint?.Line ?? "", merged: table.Subtitle is null ? 1 : 2);
        return range;
    }

    private void Line(string words, int style, int points)
    {
        _cells.BeginRow(points, isFixed: true);
        _cells.Text(0, style, words);
        for (var i = 1; i <= LastShown; i++) _cells.Empty(i, style);
        _cells.EndRow();
    }

    private static string? WrappedWords(Column<TRow> column, TRow row) => column switch
    {
        TextColumn<TRow> text when text.Value(row) is { } words && !string.IsNullOrWhiteSpace(words) => words,
        { Needed: true } => column.Show(row, 0).Words,
        _ => null,
    };

    private void Cell(int place, Column<TRow> column, TRow row)
    {
        switch (column)
        {
            case OrdinalColumn<TRow>:
                _cells.Number(place, styles.Number("0"), _cells.Row - HeadRow);
                break;
            case NumberColumn<TRow> number when number.Value(row) is { } value:
                _cells.Number(place, styles.Number(number.Format), value);
                break;
            case DateColumn<TRow> date when date.Value(row) is { } day:
                _cells.Day(place, day);
                break;
            case TextColumn<TRow> text when !string.IsNullOrWhiteSpace(text.Value(row)):
                _cells.Text(place, text.IsLong ? XlsxStyles.Prose : XlsxStyles.Word, text.Value(row)!);
                break;
            case { Needed: true }:
                _cells.Text(place, XlsxStyles.Missing, column.Show(row, 0).Words);
                break;
            default:
                _cells.Empty(place, XlsxStyles.Word);
                break;
        }
    }

    // A sum that follows the filter; the value beside it is for readers that do not calculate.
    private void Totals(int lastData)
    {
        var first = HeadRow + 1;
        _cells.BeginRow(XlsxHeight.OneLine);
        for (var i = 0; i <= LastShown; i++)
        {
            if (table.Columns[i] is NumberColumn<TRow> { IsSummed: true } number)
            {
                var letters = XlsxRange.Letters(i);
                var formula = lastData < first
                    ? null
                    : string.Create(CultureInfo.InvariantCulture, $"SUBTOTAL(109,{letters}{first}:{letters}{lastData})");
                _cells.Number(i, styles.TotalOf(number.Format), _totals[i], formula);
            }
            else
            {
                _cells.Text(i, XlsxStyles.Total, _totals.Show(table.Columns[i], i));
            }
        }

        _cells.EndRow();
    }
}
