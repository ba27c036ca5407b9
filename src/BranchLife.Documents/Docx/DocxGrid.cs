using BranchLife.Documents.Papers;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace BranchLife.Documents.Docx;

/// <summary>A table with its width, grid and every cell's width written out: WPS does not work them out by itself.</summary>
internal static class DocxGrid
{
    public static IEnumerable<OpenXmlElement> Make(Grid grid, int width)
    {
        var (size, widths) = GridWidths.Of(grid.Widths, width);
        var table = new W.Table(Properties(width), new TableGrid(widths.Select(w => new GridColumn { Width = $"{w}" })));
        table.Append(grid.Head.Select(row => Row(row, widths, size, isHead: true)));
        table.Append(grid.Rows.Select(row => Row(row, widths, size, isHead: false)));
        if (grid.IsForm) KeepTogether(table);

        if (grid.Caption is not { } caption) return [table];
        var line = DocxText.Paragraph(DocxStyles.Centred, caption);
        line.ParagraphProperties!.KeepNext = new();
        return [line, table];
    }

    private static void KeepTogether(W.Table form)
    {
        foreach (var line in form.Elements<TableRow>().SkipLast(1).SelectMany(row => row.Descendants<ParagraphProperties>()))
            line.KeepNext = new();
    }

    private static TableProperties Properties(int width) => new(
        new TableWidth { Width = $"{width}", Type = TableWidthUnitValues.Dxa },
        new TableJustification { Val = TableRowAlignmentValues.Center },
        new TableBorders(
            Border<TopBorder>(), Border<LeftBorder>(), Border<BottomBorder>(), Border<RightBorder>(),
            Border<InsideHorizontalBorder>(), Border<InsideVerticalBorder>()),
        new TableLayout { Type = TableLayoutValues.Fixed },
        new TableCellMarginDefault(
            new TopMargin { Width = "30", Type = TableWidthUnitValues.Dxa },
            new TableCellLeftMargin { Width = GridWidths.Padding, Type = TableWidthValues.Dxa },
            new BottomMargin { Width = "30", Type = TableWidthUnitValues.Dxa },
            new TableCellRightMargin { Width = GridWidths.Padding, Type = TableWidthValues.Dxa }));

    private static TBorder Border<TBorder>() where TBorder : BorderType, new() =>
        new() { Val = BorderValues.Single, Size = 4, Space = 0, Color = "000000" };

    private static TableRow Row(GridRow row, IReadOnlyList<int> widths, int size, bool isHead)
    {
        var looks = new TableRowProperties(new CantSplit());
        if (row.MinLines > 1)
            looks.Append(new TableRowHeight { Val = (uint)(row.MinLines * DocxStyles.TableLine(size)), HeightType = HeightRuleValues.AtLeast });
        if (isHead) looks.Append(new TableHeader());

        var made = new TableRow(looks);
        var column = 0;
        foreach (var cell in row.Cells)
        {
            made.Append(Cell(cell, widths.Skip(column).Take(cell.Span).Sum(), size));
            column += cell.Span;
        }

        return made;
    }

    private static TableCell Cell(Cell cell, int width, int size)
    {
        var looks = new TableCellProperties { TableCellWidth = new() { Width = $"{width}", Type = TableWidthUnitValues.Dxa } };
        if (cell.Span > 1) looks.GridSpan = new() { Val = cell.Span };
        looks.TableCellVerticalAlignment = new() { Val = TableVerticalAlignmentValues.Center };

        var content = DocxText.Paragraph(
            cell.Kind is CellKind.Content ? DocxStyles.TableText(size) : DocxStyles.TableLabel(size), cell.Text);
        content.ParagraphProperties!.Justification = new() { Val = Align(cell.Align) };
        return new TableCell(looks, content);
    }

    private static JustificationValues Align(CellAlign align) => align switch
    {
        CellAlign.Left => JustificationValues.Left,
        CellAlign.Centre => JustificationValues.Center,
        CellAlign.Right => JustificationValues.Right,
    };
}
