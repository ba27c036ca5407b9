using System.Text;
using BranchLife.Documents.Papers;

namespace BranchLife.Documents.Pdf.Layout;

/// <summary>Turns text into numbered characters of the document's fonts.</summary>
internal sealed class Shaper(PdfFaces faces)
{
    private readonly PdfFont[] _fonts =
        [.. Enumerable.Range(0, faces.Count).Select(index => new PdfFont(faces[index], $"F{index + 1}"))];

    public IEnumerable<PdfFont> UsedFonts => _fonts.Where(font => font.IsUsed);

    public IReadOnlyList<Atom> Atoms(Text text, Looks looks) => [.. text.Runs.SelectMany(run => Atoms(run, looks))];

    private IEnumerable<Atom> Atoms(Run run, Looks looks)
    {
        looks = looks with { IsBold = looks.IsBold || run is Bold, IsMarked = run is Missing };
        List<Glyph> word = [];
        Rune first = default, last = default;
        foreach (var character in run.Words.EnumerateRunes())
        {
            if (word.Count > 0 && !(IsLatin(last) && IsLatin(character)))
            {
                yield return new([.. word], looks, first, last);
                word.Clear();
            }

            if (word.Count == 0) first = character;
            last = character;
            word.Add(Shape(character, looks));
        }

        if (word.Count > 0) yield return new([.. word], looks, first, last);
    }

    private Glyph Shape(Rune character, Looks looks)
    {
        var font = _fonts[faces.FontFor(looks.Face, character)];
        return new(font, font.Number(character), (font.Width(character) * looks.Size / 1000) + looks.Spacing);
    }

    private static bool IsLatin(Rune character) => character.Value is > ' ' and < 0x2000;
}
