using System.Globalization;
using System.Security;
using System.Text;

namespace BranchLife.Documents.Xlsx;

/// <summary>The looks of cells, and their places in the style sheet.</summary>
internal sealed class XlsxStyles
{
    public const int Title = 1;
    public const int Subtitle = 2;
    public const int Head = 3;
    public const int Word = 4;
    public const int Prose = 5;
    public const int Day = 6;
    public const int Missing = 7;
    public const int Total = 8;

    /// <summary>Cells that nobody has filled yet: text, without a border.</summary>
    public const int Plain = 9;

    private const int FirstNumber = 10;
    private const int FirstFormat = 165;

    private readonly string[] _formats;

    public XlsxStyles(IEnumerable<string> numberFormats) => _formats = [.. numberFormats.Prepend("0").Distinct()];

    public int Number(string format) => FirstNumber + (2 * Array.IndexOf(_formats, format));

    public int TotalOf(string format) => Number(format) + 1;

    public string ToXml() =>
        $"""
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <styleSheet xmlns="{XlsxParts.Main}">
          <numFmts count="{_formats.Length + 1}">
            <numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/>{Formats()}
          </numFmts>
          <fonts count="4">
            <font><sz val="11"/><name val="宋体"/><family val="3"/><charset val="134"/></font>
            <font><sz val="18"/><name val="方正小标宋简体"/><family val="3"/><charset val="134"/></font>
            <font><sz val="11"/><name val="黑体"/><family val="3"/><charset val="134"/></font>
            <font><sz val="11"/><name val="楷体"/><family val="3"/><charset val="134"/></font>
          </fonts>
          <fills count="4">
            <fill><patternFill patternType="none"/></fill>
            <fill><patternFill patternType="gray125"/></fill>
            <fill><patternFill patternType="solid"><fgColor rgb="FFEFEFEF"/><bgColor indexed="64"/></patternFill></fill>
            <fill><patternFill patternType="solid"><fgColor rgb="FFFFFF00"/><bgColor indexed="64"/></patternFill></fill>
          </fills>
          <borders count="2">
            <border><left/><right/><top/><bottom/><diagonal/></border>
            <border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/><diagonal/></border>
          </borders>
          <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
          <cellXfs count="{FirstNumber + (2 * _formats.Length)}">
            <xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>
            {Look(49, font: 1, fill: 0, border: 0)}
            {Look(49, font: 3, fill: 0, border: 0)}
            {Look(49, font: 2, fill: 2)}
            {Look(49)}
            {Look(49, align: "left")}
            {Look(164)}
            {Look(49, fill: 3)}
            {Look(49, font: 2)}
            {Look(49, border: 0)}{Numbers()}
          </cellXfs>
          <cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>
        </styleSheet>
        """;

    private string Formats() => Each((index, format) => string.Create(
        CultureInfo.InvariantCulture, $"<numFmt numFmtId=\"{FirstFormat + index}\" formatCode=\"{SecurityElement.Escape(format)}\"/>"));

    private string Numbers() => Each((index, _) => Look(FirstFormat + index) + Look(FirstFormat + index, font: 2));

    private string Each(Func<int, string, string> write)
    {
        var all = new StringBuilder();
        for (var i = 0; i < _formats.Length; i++) all.Append(write(i, _formats[i]));
        return all.ToString();
    }

    private static string Look(int format, int font = 0, int fill = 0, int border = 1, string align = "center") => string.Create(
        CultureInfo.InvariantCulture,
        $"<xf numFmtId=\"{format}\" fontId=\"{font}\" fillId=\"{fill}\" borderId=\"{border}\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\" applyAlignment=\"1\"><alignment horizontal=\"{align}\" vertical=\"center\" wrapText=\"1\"/></xf>");
}
