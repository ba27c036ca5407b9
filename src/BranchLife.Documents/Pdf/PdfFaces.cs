using System.Text;
using BranchLife.Documents.Pdf.Fonts;

namespace BranchLife.Documents.Pdf;

/// <summary>Which of the faces of official paper.</summary>
internal enum Face
{
    /// <summary>Stands for 方正小标宋, 仿宋 and 宋体.</summary>
    Serif,

    /// <summary>Stands for 黑体.</summary>
    Sans,

    /// <summary>Stands for 楷体.</summary>
    Kai,
}

/// <summary>
/// The letter faces that are embedded in pdf. The faces of the standard may not be passed on, so free ones stand for
/// them; where the files lie is the caller's business. Opened once and shared: outlines are read as they are needed.
/// </summary>
public sealed class PdfFaces : IDisposable
{
    private readonly TrueTypeFont[] _fonts;
    private readonly Dictionary<Face, int> _places;

    private PdfFaces(TrueTypeFont[] fonts, Dictionary<Face, int> places) => (_fonts, _places) = (fonts, places);

    internal int Count => _fonts.Length;

    /// <param name="serif">TrueType file for title and body, e.g. Noto Serif SC.</param>
    /// <param name="sans">TrueType file for headings of the first level and tables' heads, e.g. Noto Sans SC.</param>
    /// <param name="kai">TrueType file for headings of the second level; without it the body's face serves.</param>
    /// <param name="fallbacks">Further files, asked in this order for characters that the others lack.</param>
    /// <exception cref="InvalidDataException">A file has no TrueType outlines.</exception>
    public static PdfFaces Open(string serif, string sans, string? kai = null, params IEnumerable<string> fallbacks)
    {
        string[] paths = [serif, sans, .. kai is null ? Array.Empty<string>() : [kai], .. fallbacks];
        List<TrueTypeFont> opened = [];
        try
        {
            foreach (var path in paths) opened.Add(TrueTypeFont.Open(path));
        }
        catch
        {
            opened.ForEach(font => font.Dispose());
            throw;
        }

        return new([.. opened], new() { [Face.Serif] = 0, [Face.Sans] = 1, [Face.Kai] = kai is null ? 0 : 2 });
    }

    public void Dispose()
    {
        foreach (var font in _fonts) font.Dispose();
    }

    internal TrueTypeFont this[int index] => _fonts[index];

    /// <summary>The font that shows the character: the face's own, else the first that has it, else the face's own with an empty box.</summary>
    internal int FontFor(Face face, Rune character)
    {
        var own = _places[face];
        if (_fonts[own].GlyphOf(character) != 0) return own;
        var other = Array.FindIndex(_fonts, font => font.GlyphOf(character) != 0);
        return other < 0 ? own : other;
    }
}
