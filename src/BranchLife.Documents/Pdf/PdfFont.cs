using System.Globalization;
using System.Text;
using BranchLife.Documents.Pdf.Fonts;

namespace BranchLife.Documents.Pdf;

/// <summary>One font in one document: gives each character a number and, at the end, embeds what was used.</summary>
internal sealed class PdfFont(TrueTypeFont font, string name)
{
    private readonly Dictionary<Rune, int> _numbers = [];
    private readonly List<int> _glyphs = [0];
    private readonly List<Rune> _characters = [default];

    /// <summary>The name by which pages call it.</summary>
    public string Name => name;

    public bool IsUsed => _characters.Count > 1;

    /// <summary>The character's number in this document. Two characters never share one, so copied text is right.</summary>
    public int Number(Rune character)
    {
        if (_numbers.TryGetValue(character, out var number)) return number;

        _glyphs.Add(font.GlyphOf(character));
        _characters.Add(character);
        return _numbers[character] = _glyphs.Count - 1;
    }

    /// <summary>In thousandths of the letter size.</summary>
    public double Width(Rune character) => WidthOf(font.GlyphOf(character));

    public int Write(PdfFile file)
    {
        var program = FontSubset.Make(font, _glyphs);
        var embedded = file.AddStream(program, $"/Length1 {program.Length}");
        var baseName = $"{Tag()}+{font.Name}";
        var box = string.Join(' ', Enumerable.Range(0, 4).Select(i => Scaled(Word(font.Head, 36 + (2 * i)))));
        var ascent = Scaled(Word(font.HorizontalHead, 4));
        var descriptor = file.Add(
            $"<< /Type /FontDescriptor /FontName /{baseName} /Flags 4 /FontBBox [{box}] /ItalicAngle 0 /Ascent {ascent} " +
            $"/Descent {Scaled(Word(font.HorizontalHead, 6))} /CapHeight {ascent} /StemV 80 /FontFile2 {embedded} 0 R >>");
        var widths = string.Join(' ', _glyphs.Select(glyph => WidthOf(glyph).ToString("0.#", CultureInfo.InvariantCulture)));
        var descendant = file.Add(
            $"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /{baseName} /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) " +
            $"/Supplement 0 >> /FontDescriptor {descriptor} 0 R /W [0 [{widths}]] /DW 1000 /CIDToGIDMap /Identity >>");
        var unicode = file.AddStream(Encoding.ASCII.GetBytes(ToUnicode.Of(_characters)));
        return file.Add(
            $"<< /Type /Font /Subtype /Type0 /BaseFont /{baseName} /Encoding /Identity-H /DescendantFonts [{descendant} 0 R] " +
            $"/ToUnicode {unicode} 0 R >>");
    }

    private double WidthOf(int glyph) => font.AdvanceOf(glyph) * 1000.0 / font.UnitsPerEm;

    private string Scaled(int units) => Math.Round(units * 1000.0 / font.UnitsPerEm).ToString(CultureInfo.InvariantCulture);

    // Six letters that tell one subset from another, the same for the same characters.
    private string Tag()
    {
        var hash = _characters.Aggregate(17L, (sum, character) => ((sum * 31) + character.Value) % 308_915_776);
        return string.Concat(Enumerable.Range(0, 6).Select(_ =>
        {
            var letter = (char)('A' + (hash % 26));
            hash /= 26;
            return letter;
        }));
    }

    private static short Word(byte[] table, int at) => (short)((table[at] << 8) | table[at + 1]);
}
