using System.Globalization;
using System.Text;
using BranchLife.Documents.Pdf.Layout;

namespace BranchLife.Documents.Pdf;

/// <summary>The content of one page. Points from the lower left corner.</summary>
internal sealed class PageCanvas
{
    private readonly StringBuilder _content = new();

    public ReadOnlySpan<byte> Content => Encoding.ASCII.GetBytes(_content.ToString());

    /// <summary>What follows is drawn as on an upright sheet that was turned to the right.</summary>
    /// <param name="height">Height of the turned sheet.</param>
    public void Turn(double height) => Add($"0 -1 1 0 0 {height:0.##} cm\n");

    public void Box(double left, double top, double width, double height) =>
        Add($"0.5 w {left:0.##} {top - height:0.##} {width:0.##} {height:0.##} re S\n");

    /// <param name="baseline">Where the letters stand.</param>
    /// <param name="stretch">Points added behind each atom to fill the line.</param>
    public void Line(TextLine line, double left, double baseline, double stretch = 0)
    {
        Mark(line.Atoms, left, baseline, stretch);
        foreach (var piece in Pieces(line.Atoms))
        {
            Write(piece, left, baseline, stretch);
            left += piece.Sum(atom => atom.Width + stretch);
        }
    }

    private void Mark(IReadOnlyList<Atom> atoms, double left, double baseline, double stretch)
    {
        foreach (var atom in atoms)
        {
            var width = atom.Width + stretch;
            var size = atom.Looks.Size;
            if (atom.Looks.IsMarked)
                Add($"q 1 1 0 rg {left:0.##} {baseline - (size * 0.16):0.##} {width:0.##} {size * 1.08:0.##} re f Q\n");
            left += width;
        }
    }

    private static IEnumerable<List<Atom>> Pieces(IReadOnlyList<Atom> atoms)
    {
        List<Atom> piece = [];
        foreach (var atom in atoms)
        {
            if (piece.Count > 0 && (FontOf(atom) != FontOf(piece[0]) || atom.Looks != piece[0].Looks))
            {
                yield return piece;
                piece = [];
            }

            piece.Add(atom);
        }

        if (piece.Count > 0) yield return piece;
    }

    private static PdfFont FontOf(Atom atom) => atom.Glyphs[0].Font;

    private void Write(List<Atom> piece, double left, double baseline, double stretch)
    {
        var looks = piece[0].Looks;
        // No bold face is embedded: the outline of the letters is drawn as well.
        var bold = looks.IsBold ? string.Create(CultureInfo.InvariantCulture, $"2 Tr {looks.Size * 0.025:0.##} w ") : "0 Tr ";
        Add($"BT /{FontOf(piece[0]).Name} {looks.Size:0.##} Tf {bold}1 0 0 1 {left:0.##} {baseline:0.##} Tm [");
        foreach (var atom in piece)
        {
            for (var i = 0; i < atom.Glyphs.Count; i++)
            {
                var extra = looks.Spacing + (i == atom.Glyphs.Count - 1 ? stretch : 0);
                Add($"<{atom.Glyphs[i].Number:X4}>{-extra * 1000 / looks.Size:0.#}");
            }
        }

        _content.Append("] TJ ET\n");
    }

    private void Add(FormattableString content) => _content.Append(content.ToString(CultureInfo.InvariantCulture));
}
