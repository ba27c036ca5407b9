using System.Globalization;
using System.Security;
using System.Xml;

namespace BranchLife.Documents.Xlsx;

/// <summary>What a sheet says before and after its rows: what stays in sight, widths, filter, how it is printed.</summary>
internal static class XlsxFrame
{
    private const int LongestFooter = 255;

    public static void Begin(XmlWriter xml, int headRow, int frozenColumns, IReadOnlyList<double> widths, bool hasId)
    {
        xml.WriteStartDocument(standalone: true);
        xml.WriteStartElement("worksheet", XlsxParts.Main);
        var columns = widths.Select((width, index) => Column(index, width, hidden: false));
        xml.WriteRaw(
            $"""
            <sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>
            <sheetViews><sheetView workbookViewId="0" tabSelected="1">{Pane(headRow, frozenColumns)}</sheetView></sheetViews>
            <sheetFormatPr defaultRowHeight="18"/>
            <cols>{string.Concat(columns)}{(hasId ? Column(widths.Count, 8, hidden: true) : "")}</cols>
            """);
        xml.WriteStartElement("sheetData");
    }

    public static void End(XmlWriter xml, XlsxRange range, string imprint, int merged)
    {
        xml.WriteEndElement();
        var merges = Enumerable.Range(1, merged).Select(row => $"<mergeCell ref=\"A{row}:{XlsxRange.Address(range.LastShown, row)}\"/>");
        xml.WriteRaw(
            $"""
            <autoFilter ref="{range.Filter.Replace("$", "", StringComparison.Ordinal)}"/>
            {(range.LastShown > 0 ? $"<mergeCells count=\"{merged}\">{string.Concat(merges)}</mergeCells>" : "")}
            <printOptions horizontalCentered="1"/>
            <pageMargins left="0.55" right="0.55" top="0.79" bottom="0.79" header="0.4" footer="0.4"/>
            <pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>
            <headerFooter><oddFooter>{SecurityElement.Escape(Footer(imprint))}</oddFooter></headerFooter>
            <ignoredErrors><ignoredError sqref="A1:{XlsxRange.Address(range.LastColumn, range.LastRow)}" numberStoredAsText="1"/></ignoredErrors>
            """);
        xml.WriteEndElement();
        xml.WriteEndDocument();
    }

    private static string Footer(string imprint)
    {
        const string Pages = "&C— &P —";
        var line = "&L&8" + imprint.Replace("&", "&&", StringComparison.Ordinal);
        return imprint.Length == 0 || line.Length + Pages.Length > LongestFooter ? Pages : line + Pages;
    }

    public static string Column(int index, double characters, bool hidden) => string.Create(
        CultureInfo.InvariantCulture,
        $"<col min=\"{index + 1}\" max=\"{index + 1}\" width=\"{(characters * 2) + 1.5}\" customWidth=\"1\"{(hidden ? " hidden=\"1\"" : "")}/>");

    public static string Pane(int headRow, int frozenColumns)
    {
        var sides = frozenColumns == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" xSplit=\"{frozenColumns}\"");
        var moving = frozenColumns == 0 ? "bottomLeft" : "bottomRight";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"<pane{sides} ySplit=\"{headRow}\" topLeftCell=\"{XlsxRange.Address(frozenColumns, headRow + 1)}\" activePane=\"{moving}\" state=\"frozen\"/><selection pane=\"{moving}\"/>");
    }
}
