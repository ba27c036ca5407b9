using System.Globalization;
using System.Text;

namespace BranchLife.Testing.Workbooks;

/// <summary>Rows of a sheet: text, whole and broken numbers, days (style 1), flags, and <see cref="Raw"/> cells.</summary>
public sealed class XlsxSheet(string name, string state)
{
    private readonly StringBuilder _rows = new();
    private readonly List<string> _merges = [];
    private string _columns = "";
    private int _next = 1;

    public string Name => name;

    public string State => state;

    public XlsxSheet Row(params object?[] cells) => RowAt(_next, cells);

    public XlsxSheet RowAt(int number, params object?[] cells) => Write(number, "", cells);

    public XlsxSheet HiddenRow(params object?[] cells) => Write(_next, " hidden=\"1\"", cells);

    /// <summary>Leaves a row out, as programs do with empty ones.</summary>
    public XlsxSheet Gap()
    {
        _next++;
        return this;
    }

    public XlsxSheet Merge(string area)
    {
        _merges.Add($"<mergeCell ref=\"{area}\"/>");
        return this;
    }

    public XlsxSheet HideColumns(int first, int last)
    {
        _columns += $"<col min=\"{first}\" max=\"{last}\" hidden=\"true\"/>";
        return this;
    }

    internal string ToXml() =>
        $"""
        <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cols>{_columns}</cols><sheetData>{_rows}</sheetData>
        <mergeCells>{string.Concat(_merges)}</mergeCells></worksheet>
        """;

    private XlsxSheet Write(int number, string attributes, object?[] cells)
    {
        _rows.Append(CultureInfo.InvariantCulture, $"<row r=\"{number}\"{attributes}>");
        for (var i = 0; i < cells.Length; i++) _rows.Append(Cell(i, number, cells[i]));
        _rows.Append("</row>");
        _next = number + 1;
        return this;
    }

    private static string Cell(int index, int row, object? value)
    {
        var at = (index < 26 ? "" : ((char)('A' + index / 26 - 1)).ToString()) + (char)('A' + index % 26) + row;
        return value switch
        {
            null => "",
            Raw raw => $"<c r=\"{at}\" {raw.Attributes}>{raw.Content}</c>",
            bool flag => $"<c r=\"{at}\" t=\"b\"><v>{(flag ? 1 : 0)}</v></c>",
            DateOnly day => $"<c r=\"{at}\" s=\"1\"><v>{day.DayNumber - new DateOnly(1899, 12, 30).DayNumber}</v></c>",
            string text => $"<c r=\"{at}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{Xml.Escape(text)}</t></is></c>",
            _ => string.Create(CultureInfo.InvariantCulture, $"<c r=\"{at}\"><v>{value}</v></c>"),
        };
    }
}
