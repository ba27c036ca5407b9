using BranchLife.Documents.Papers;

namespace BranchLife.Documents.Pdf.Layout;

/// <summary>Paragraphs as lines on their way to pages.</summary>
internal sealed class TextFlow(Shaper shaper, double width)
{
    /// <summary>Ascent of Chinese letters in parts of their size.</summary>
    public const double Ascent = 0.88;

    public static double Baseline(double top, double line, double size) => top - ((line - size) / 2) - (size * Ascent);

    /// <param name="indent">Points before the first line.</param>
    /// <param name="left">Points before all lines.</param>
    public IReadOnlyList<FlowItem> Paragraph(
        Text text, Looks looks, CellAlign? align = null, double indent = 0, double left = 0, double right = 0) =>
        Lines(LineBreaker.Break(shaper.Atoms(text, looks), width - left - right, indent), looks, align, indent, left, right);

    /// <summary>A heading that its text follows in the same paragraph.</summary>
    public IReadOnlyList<FlowItem> RunIn(Text heading, Looks headingLooks, Text text, Looks looks, double indent)
    {
        Atom[] atoms = [.. shaper.Atoms(heading + "。", headingLooks), .. shaper.Atoms(text, looks)];
        return Lines(LineBreaker.Break(atoms, width, indent), looks, null, indent, 0, 0);
    }

    /// <param name="align">Spread to both edges if none is given.</param>
    private IReadOnlyList<FlowItem> Lines(
        IReadOnlyList<TextLine> lines, Looks looks, CellAlign? align, double indent, double left, double right) =>
    [
        .. lines.Select((line, index) => new FlowItem(looks.Line, (canvas, x, top) =>
        {
            var start = left + (index == 0 ? indent : 0);
            var free = width - start - right - line.Width;
            var (shift, stretch) = align switch
            {
                CellAlign.Centre => (free / 2, 0),
                CellAlign.Right => (free, 0),
                null when !line.EndsParagraph && line.Atoms.Count > 1 => (0, free / (line.Atoms.Count - 1)),
                _ => (0.0, 0.0),
            };
            canvas.Line(line, x + start + shift, Baseline(top, looks.Line, looks.Size), stretch);
        })
        {
            // Neither the first nor the last line of a paragraph stands alone on a page.
            KeepWithNext = lines.Count > 1 && (index == 0 || index == lines.Count - 2),
        }),
    ];
}
