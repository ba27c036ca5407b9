using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;
using BranchLife.Documents.Papers;

namespace BranchLife.Documents.Xlsx;

/// <summary>Writes the cells of one row after another.</summary>
internal sealed partial class XlsxCells(XmlWriter xml)
{
    /// <summary>What Excel holds in one cell.</summary>
    private const int LongestText = 32_767;
    private const string Cut = "……（超出单元格容量，以下略）";

    private static readonly DateOnly DayZero = new(1899, 12, 30);
    private static readonly DateOnly FirstDay = new(1900, 3, 1);

    public int Row { get; private set; }

    /// <param name="points">The row's height; only a fixed one stays when somebody types more.</param>
    public void BeginRow(int points, bool isFixed = false)
    {
        xml.WriteStartElement("row");
        xml.WriteAttributeString("r", Whole(++Row));
        xml.WriteAttributeString("ht", Whole(points));
        if (isFixed) xml.WriteAttributeString("customHeight", "1");
    }

    public void EndRow() => xml.WriteEndElement();

    public void Empty(int column, int style)
    {
        Begin(column, style, null);
        xml.WriteEndElement();
    }

    /// <summary>Text in the cell itself: no reader can take it for a formula.</summary>
    public void Text(int column, int style, string words)
    {
        if (words.Length == 0)
        {
            Empty(column, style);
            return;
        }

        Begin(column, style, "inlineStr");
        xml.WriteStartElement("is");
        xml.WriteStartElement("t");
        xml.WriteAttributeString("xml", "space", null, "preserve");
        xml.WriteString(Storable(words));
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    public void Number(int column, int style, decimal number, string? formula = null)
    {
        Begin(column, style, null);
        if (formula is not null) xml.WriteElementString("f", formula);
        xml.WriteElementString("v", number.ToString(CultureInfo.InvariantCulture));
        xml.WriteEndElement();
    }

    /// <summary>A real date; the calendar of xlsx is wrong before March 1900, so older days are text.</summary>
    public void Day(int column, DateOnly day)
    {
        if (day < FirstDay) Text(column, XlsxStyles.Word, ChineseDay.Write(day));
        else Number(column, XlsxStyles.Day, day.DayNumber - DayZero.DayNumber);
    }

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);

    // _x0041_ typed by somebody would come back as the letter A.
    private static string Storable(string words)
    {
        var clean = Escaped().Replace(Printable.Clean(words), "_x005F$0");
        return clean.Length <= LongestText ? clean : Printable.Clean(clean[..(LongestText - Cut.Length)]) + Cut;
    }

    private void Begin(int column, int style, string? type)
    {
        xml.WriteStartElement("c");
        xml.WriteAttributeString("r", XlsxRange.Address(column, Row));
        xml.WriteAttributeString("s", Whole(style));
        if (type is not null) xml.WriteAttributeString("t", type);
    }

    [GeneratedRegex("_x[0-9A-Fa-f]{4}_")]
    private static partial Regex Escaped();
}
