using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace BranchLife.Documents.Tests.Pdf;

/// <summary>A pdf read back by its own rules: objects, pages, and text through the maps that it carries.</summary>
internal sealed partial class Pdf
{
    private readonly Dictionary<int, (string Content, byte[] Stream)> _objects = [];
    private readonly Dictionary<string, Dictionary<string, string>> _fonts = [];

    public Pdf(byte[] file)
    {
        Bytes = file;
        Source = Encoding.Latin1.GetString(file);
        foreach (Match found in Objects().Matches(Source))
            _objects[Whole(found.Groups[1])] = Split(found.Groups[2].Value);
        foreach (Match font in Named().Matches(Fonts().Match(Tree).Groups[1].Value))
            _fonts[font.Groups[1].Value] = Map(_objects[Whole(font.Groups[2])].Content);
        Pages = [.. References().Matches(Kids().Match(Tree).Groups[1].Value).Select(page => Page(_objects[Whole(page.Groups[1])].Content))];
    }

    public byte[] Bytes { get; }

    public string Source { get; }

    public IReadOnlyList<PdfPage> Pages { get; }

    public IEnumerable<byte[]> FontFiles => _objects.Values.Where(each => each.Content.Contains("/Length1", StringComparison.Ordinal)).Select(each => each.Stream);

    private string Tree => _objects.Values.Single(each => each.Content.Contains("/Type /Pages", StringComparison.Ordinal)).Content;

    private static (string Content, byte[] Stream) Split(string content)
    {
        var at = content.IndexOf("\nstream\n", StringComparison.Ordinal);
        if (at < 0) return (content, []);

        var end = content.LastIndexOf("\nendstream", StringComparison.Ordinal);
        using var packed = new ZLibStream(new MemoryStream(Encoding.Latin1.GetBytes(content[(at + 8)..end])), CompressionMode.Decompress);
        using var plain = new MemoryStream();
        packed.CopyTo(plain);
        return (content[..at], plain.ToArray());
    }

    private Dictionary<string, string> Map(string font)
    {
        var map = Encoding.ASCII.GetString(_objects[Whole(UnicodeMap().Match(font).Groups[1])].Stream);
        return Pair().Matches(map).ToDictionary(
            pair => pair.Groups[1].Value, pair => Encoding.BigEndianUnicode.GetString(Convert.FromHexString(pair.Groups[2].Value)));
    }

    private PdfPage Page(string page)
    {
        var box = Box().Match(page);
        var content = Encoding.ASCII.GetString(_objects[Whole(Contents().Match(page).Groups[1])].Stream);
        var pieces = Shown().Matches(content).Select(shown => new PdfPiece(
            Number(shown.Groups[3]), Number(shown.Groups[4]), Number(shown.Groups[2]),
            string.Concat(Code().Matches(shown.Groups[5].Value).Select(code => _fonts[shown.Groups[1].Value][code.Groups[1].Value]))));
        return new(Number(box.Groups[1]), Number(box.Groups[2]), content, [.. pieces]);
    }

    private static int Whole(Group group) => int.Parse(group.Value, CultureInfo.InvariantCulture);

    private static double Number(Group group) => double.Parse(group.Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(\d+) 0 obj\n(.*?)\nendobj\n", RegexOptions.Singleline)]
    private static partial Regex Objects();

    [GeneratedRegex("/Font << (.*?) >>")]
    private static partial Regex Fonts();

    [GeneratedRegex(@"/(F\d+) (\d+) 0 R")]
    private static partial Regex Named();

    [GeneratedRegex(@"/Kids \[(.*?)\]")]
    private static partial Regex Kids();

    [GeneratedRegex(@"(\d+) 0 R")]
    private static partial Regex References();

    [GeneratedRegex(@"/ToUnicode (\d+) 0 R")]
    private static partial Regex UnicodeMap();

    [GeneratedRegex("<([0-9A-F]{4})> <([0-9A-F]+)>")]
    private static partial Regex Pair();

    [GeneratedRegex(@"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]")]
    private static partial Regex Box();

    [GeneratedRegex(@"/Contents (\d+) 0 R")]
    private static partial Regex Contents();

    [GeneratedRegex(@"BT /(F\d+) ([\d.]+) Tf .*?1 0 0 1 (-?[\d.]+) (-?[\d.]+) Tm \[(.*?)\] TJ ET")]
    private static partial Regex Shown();

    [GeneratedRegex("<([0-9A-F]{4})>")]
    private static partial Regex Code();
}

internal sealed record PdfPiece(double X, double Y, double Size, string Words);

internal sealed record PdfPage(double Width, double Height, string Content, IReadOnlyList<PdfPiece> Pieces)
{
    /// <summary>The lines from top to bottom.</summary>
    public IReadOnlyList<string> Lines =>
        [.. Pieces.GroupBy(piece => piece.Y).OrderByDescending(line => line.Key).Select(line => string.Concat(line.OrderBy(piece => piece.X).Select(piece => piece.Words)))];
}
