using System.Globalization;
using System.Text;
using System.Xml;
using BranchLife.Documents.Xlsx;

namespace BranchLife.Documents.Filling;

/// <summary>The XML of the sheets of a workbook that is filled in.</summary>
internal static class FillInXml
{
    private const int LastRowWithChoices = 10_000;
    private const double InstructionWidth = 48;

    public static string Sheet(FillInSheet sheet, XlsxStyles styles, IReadOnlyList<string?> choices)
    {
        var columns = sheet.Columns;
        return Write([.. columns.Select(column => column.Width)], isFrozen: true, cells =>
        {
            Row(cells, columns.Select(column => ((string?)column.Header, column.Width)), columns.Count, i => cells.Text(i, XlsxStyles.Head, columns[i].Header));
            foreach (var row in sheet.Rows)
            {
                Row(cells, columns.Select((column, i) => ((string?)row.Cells[i].ToString(), column.Width)), columns.Count,
                    i => FillInCells.Write(cells, i, row.Cells[i], row.Marked.Contains(i), styles));
            }
        }, Validations(columns, choices));
    }

    public static string Instructions(string title, IReadOnlyList<string> lines) => Write([InstructionWidth], isFrozen: false, cells =>
    {
        Row(cells, [(title, InstructionWidth)], 1, _ => cells.Text(0, XlsxStyles.Title, title));
        foreach (var line in lines) Row(cells, [(line, InstructionWidth)], 1, _ => cells.Text(0, XlsxStyles.Prose, line));
    });

    public static string Choices(IReadOnlyList<IReadOnlyList<string>> lists) =>
        Write([.. lists.Select(_ => 12.0)], isFrozen: false, cells =>
        {
            for (var row = 0; row < lists.Max(list => list.Count); row++)
            {
                Row(cells, [], lists.Count, i => cells.Text(i, XlsxStyles.Word, row < lists[i].Count ? lists[i][row] : ""));
            }
        });

    private static void Row(XlsxCells cells, IEnumerable<(string?, double)> texts, int columns, Action<int> write)
    {
        cells.BeginRow(texts.Any() ? XlsxHeight.Of(texts) : XlsxHeight.OneLine);
        for (var i = 0; i < columns; i++) write(i);
        cells.EndRow();
    }

    private static string Write(IReadOnlyList<double> widths, bool isFrozen, Action<XlsxCells> rows, string tail = "")
    {
        var text = new StringBuilder();
        using (var xml = XmlWriter.Create(text, new() { CheckCharacters = false, OmitXmlDeclaration = true }))
        {
            xml.WriteStartElement("worksheet", XlsxParts.Main);
            xml.WriteRaw("<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>");
            xml.WriteRaw($"<sheetViews><sheetView workbookViewId=\"0\">{(isFrozen ? XlsxFrame.Pane(1, 0) : "")}</sheetView></sheetViews>");
            xml.WriteRaw($"<sheetFormatPr defaultRowHeight=\"18\"/><cols>{string.Concat(widths.Select(Column))}</cols>");
            xml.WriteStartElement("sheetData");
            rows(new XlsxCells(xml));
            xml.WriteEndElement();
            xml.WriteRaw(tail);
            xml.WriteRaw("<pageMargins left=\"0.55\" right=\"0.55\" top=\"0.79\" bottom=\"0.79\" header=\"0.4\" footer=\"0.4\"/>");
            xml.WriteRaw("<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToWidth=\"1\" fitToHeight=\"0\"/>");
            xml.WriteEndElement();
        }

        return text.ToString();
    }

    // Empty cells are text too: a date or code stays as somebody types it.
    private static string Column(double characters, int index) => string.Create(
        CultureInfo.InvariantCulture,
        $"<col min=\"{index + 1}\" max=\"{index + 1}\" width=\"{(characters * 2) + 1.5}\" style=\"{XlsxStyles.Plain}\" customWidth=\"1\"/>");

    private static string Validations(IReadOnlyList<FillInColumn> columns, IReadOnlyList<string?> choices)
    {
        var each = columns.Select((column, i) => choices[i] is not { } source ? "" : string.Create(
            CultureInfo.InvariantCulture,
            $"<dataValidation type=\"list\" allowBlank=\"1\" errorStyle=\"{(column.IsOpen ? "information" : "warning")}\" showErrorMessage=\"{(column.IsOpen ? 0 : 1)}\" errorTitle=\"请核对\" error=\"这一项不在列表里，仍要保留吗？\" sqref=\"{XlsxRange.Letters(i)}2:{XlsxRange.Letters(i)}{LastRowWithChoices}\"><formula1>{source}</formula1></dataValidation>"))
            .Where(xml => xml.Length > 0).ToList();
        return each.Count == 0 ? "" : $"<dataValidations count=\"{each.Count}\">{string.Concat(each)}</dataValidations>";
    }
}
