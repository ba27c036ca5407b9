using System.Text;
using BranchLife.Documents.Papers;

namespace BranchLife.Documents.Pdf.Layout;

/// <summary>Fills lines from the left, with 避头尾: a mark that may not begin a line takes its neighbour along to the next.</summary>
internal static class LineBreaker
{
    /// <param name="width">Points.</param>
    /// <param name="indent">Points by which the first line is shorter.</param>
    public static IReadOnlyList<TextLine> Break(IReadOnlyList<Atom> atoms, double width, double indent = 0)
    {
        List<TextLine> lines = [];
        var pieces = atoms.SelectMany(atom => Fitting(atom, width)).ToList();
        for (var start = 0; start < pieces.Count;)
        {
            var end = End(pieces, start, lines.Count == 0 ? width - indent : width);
            List<Atom> line = [.. pieces[start..end]];
            while (line is [.., { IsBlank: true }]) line.RemoveAt(line.Count - 1);
            lines.Add(new(line, line.Sum(atom => atom.Width), end == pieces.Count));
            start = end;
            while (start < pieces.Count && pieces[start].IsBlank) start++;
        }

        return lines;
    }

    private static int End(List<Atom> atoms, int start, double room)
    {
        var end = start;
        // A hair of tolerance, because a full line is made to fit exactly.
        for (var used = 0.0; end < atoms.Count && used + atoms[end].Width <= room + 0.3; end++) used += atoms[end].Width;
        if (end == atoms.Count) return end;

        end = Math.Max(end, start + 1);
        for (var legal = end; legal > start; legal--)
        {
            if (MayBreak(atoms, legal)) return legal;
        }

        return end;
    }

    private static bool MayBreak(List<Atom> atoms, int at) =>
        at >= atoms.Count || !(Is(LineBreaking.MayNotBegin, atoms[at].First) || Is(LineBreaking.MayNotEnd, atoms[at - 1].Last));

    private static bool Is(Func<char, bool> rule, Rune character) => character.IsBmp && rule((char)character.Value);

    /// <summary>A word longer than a line is torn after all.</summary>
    private static IEnumerable<Atom> Fitting(Atom atom, double width) => atom.Width <= width
        ? [atom]
        : atom.Glyphs.Select(glyph => atom with { Glyphs = [glyph] });
}
