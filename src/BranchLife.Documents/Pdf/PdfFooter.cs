using System.Globalization;
using BranchLife.Documents.Papers;
using BranchLife.Documents.Pdf.Layout;

namespace BranchLife.Documents.Pdf;

/// <summary>— 1 — under the text, outside; turned sheets have it at the same edge of the paper, turned with them.</summary>
internal sealed class PdfFooter(Shaper shaper, string imprint)
{
    private const double Foot = OfficialLayout.PageNumberFromEdge / 20.0;
    private const double Blank = OfficialLayout.PageNumberLine / 20.0;

    public void Draw(Sheet sheet, PageCanvas canvas, int page)
    {
        if (sheet.IsTurned) canvas.Turn(sheet.Height);
        Line(canvas, string.Create(CultureInfo.InvariantCulture, $"— {page} —"), Looks.PageNumber, Foot + Looks.PageNumber.Line, page);
        if (imprint.Length > 0) Line(canvas, imprint, Looks.Imprint, Foot, page);
    }

    private void Line(PageCanvas canvas, string words, Looks looks, double top, int page)
    {
        var atoms = shaper.Atoms(words, looks);
        var line = new TextLine(atoms, atoms.Sum(atom => atom.Width), EndsParagraph: true);
        var edge = Sheet.Upright.Left + Sheet.Upright.TextWidth - Blank - line.Width;
        canvas.Line(line, page % 2 == 1 ? edge : Sheet.Upright.Left + Blank, TextFlow.Baseline(top, looks.Line, looks.Size));
    }
}
