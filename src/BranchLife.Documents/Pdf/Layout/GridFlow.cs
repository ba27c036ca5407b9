using BranchLife.Documents.Papers;

namespace BranchLife.Documents.Pdf.Layout;

/// <summary>Tables as rows on their way to pages.</summary>
internal sealed class GridFlow(Shaper shaper, Sheet sheet)
{
    private const double Padding = GridWidths.Padding / 20.0;
    private const double PaddingAbove = 2.5;

    public IReadOnlyList<FlowItem> Make(Grid grid)
    {
        var (size, twips) = GridWidths.Of(grid.Widths, (int)Math.Round(sheet.TextWidth * 20));
        double[] widths = [.. twips.Select(width => width / 20.0)];
        IReadOnlyList<FlowItem> head = [.. grid.Head.SelectMany(row => Row(row, widths, size, sheet.TextHeight / 2))];
        var room = sheet.TextHeight - head.Sum(item => item.Height);
        var rows = grid.Rows.SelectMany(row => Row(row, widths, size, room)).ToList();
        return
        [
            .. head.Select(item => item with { KeepWithNext = true }),
            .. rows.Select((item, index) => item with { Head = head, KeepWithNext = grid.IsForm && index < rows.Count - 1 }),
        ];
    }

    /// <summary>A row; one that is higher than a page goes on in further rows.</summary>
    private IEnumerable<FlowItem> Row(GridRow row, double[] widths, int size, double room)
    {
        List<Box> boxes = [];
        var column = 0;
        foreach (var cell in row.Cells)
        {
            var width = widths.Skip(column).Take(cell.Span).Sum();
            boxes.Add(new(cell, widths.Take(column).Sum(), width, Lines(cell, width, size)));
            column += cell.Span;
        }

        var line = Looks.Table(size, isLabel: false).Line;
        var most = (int)((room - (2 * PaddingAbove)) / line);
        var lines = Math.Max(row.MinLines, boxes.Max(box => box.Lines.Count));
        for (var from = 0; from < lines; from += most)
        {
            var count = Math.Min(most, lines - from);
            var part = boxes.Select(box => box with { Lines = [.. box.Lines.Skip(from).Take((int)Math.Ceiling(count))] }).ToList();
            yield return new((count * line) + (2 * PaddingAbove), (canvas, x, top) => Draw(part, count, size, canvas, x, top));
        }
    }

    private IReadOnlyList<TextLine> Lines(Cell cell, double width, int size) =>
    [
        .. cell.Text.Lines().SelectMany(line => LineBreaker.Break(
            shaper.Atoms(line, Looks.Table(size, cell.Kind is not CellKind.Content)), width - (2 * Padding))),
    ];

    private static void Draw(IReadOnlyList<Box> boxes, double lines, int size, PageCanvas canvas, double x, double top)
    {
        var looks = Looks.Table(size, isLabel: false);
        var height = (lines * looks.Line) + (2 * PaddingAbove);
        foreach (var box in boxes)
        {
            canvas.Box(x + box.Left, top, box.Width, height);
            var lineTop = top - ((height - (box.Lines.Count * looks.Line)) / 2);
            foreach (var line in box.Lines)
            {
                var free = box.Width - (2 * Padding) - line.Width;
                var shift = box.Cell.Align switch { CellAlign.Left => 0, CellAlign.Centre => free / 2, CellAlign.Right => free };
                canvas.Line(line, x + box.Left + Padding + shift, TextFlow.Baseline(lineTop, looks.Line, looks.Size));
                lineTop -= looks.Line;
            }
        }
    }

    private sealed record Box(Cell Cell, double Left, double Width, IReadOnlyList<TextLine> Lines);
}
