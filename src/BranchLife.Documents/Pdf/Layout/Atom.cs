using System.Text;

namespace BranchLife.Documents.Pdf.Layout;

/// <summary>A character, numbered in its font. The advance is in points and includes the spacing of letters.</summary>
internal readonly record struct Glyph(PdfFont Font, int Number, double Advance);

/// <summary>What a line break never tears apart: one Chinese character or mark, or a whole Latin word or number.</summary>
internal sealed record Atom(IReadOnlyList<Glyph> Glyphs, Looks Looks, Rune First, Rune Last)
{
    public double Width { get; } = Glyphs.Sum(glyph => glyph.Advance);

    public bool IsBlank => Glyphs.Count == 1 && First.Value == ' ';
}

/// <param name="Width">Natural width in points.</param>
/// <param name="EndsParagraph">Its letters are not spread to the edge.</param>
internal sealed record TextLine(IReadOnlyList<Atom> Atoms, double Width, bool EndsParagraph);
