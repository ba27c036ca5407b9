using System.Buffers.Binary;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace BranchLife.Documents.Pdf.Fonts;

/// <summary>
/// A TrueType file, of which only the directory, widths and character map are held; outlines are read when a document
/// embeds them. Safe to use from many threads.
/// </summary>
internal sealed class TrueTypeFont : IDisposable
{
    private const uint TrueType = 0x00010000;
    private const int DirectoryEntry = 16;

    private readonly SafeFileHandle _file;
    private readonly Dictionary<string, (uint Offset, uint Length)> _tables = [];
    private readonly CharacterMap _characters;
    private readonly byte[] _widths;
    private readonly byte[] _places;
    private readonly bool _longPlaces;
    private readonly int _widthCount;

    private TrueTypeFont(string path)
    {
        _file = File.OpenHandle(path);
        try
        {
            ReadDirectory(path);
            Head = Table("head");
            HorizontalHead = Table("hhea");
            Maxima = Table("maxp");
            UnitsPerEm = U16(Head, 18);
            _longPlaces = U16(Head, 50) == 1;
            _places = Table("loca");
            _widths = Table("hmtx");
            _widthCount = U16(HorizontalHead, 34);
            _characters = CharacterMap.Read(Table("cmap"));
        }
        catch
        {
            _file.Dispose();
            throw;
        }

        Name = new string([.. Path.GetFileNameWithoutExtension(path).Where(char.IsAsciiLetterOrDigit)]);
    }

    public string Name { get; }

    public byte[] Head { get; }

    public byte[] HorizontalHead { get; }

    public byte[] Maxima { get; }

    public int UnitsPerEm { get; }

    /// <exception cref="InvalidDataException">The file is no font with TrueType outlines.</exception>
    public static TrueTypeFont Open(string path) => new(path);

    /// <summary>The glyph of a character; 0 if the font has none.</summary>
    public int GlyphOf(Rune character) => _characters.GlyphOf(character.Value);

    /// <summary>In units of the font.</summary>
    public int AdvanceOf(int glyph) => U16(_widths, 4 * Math.Min(glyph, _widthCount - 1));

    /// <summary>Where the outline begins, counted from the character's left edge.</summary>
    public int BearingOf(int glyph) =>
        U16(_widths, glyph < _widthCount ? (4 * glyph) + 2 : (4 * _widthCount) + (2 * (glyph - _widthCount)));

    public byte[] OutlineOf(int glyph)
    {
        var (from, to) = _longPlaces
            ? (U32(_places, 4 * glyph), U32(_places, (4 * glyph) + 4))
            : (2u * U16(_places, 2 * glyph), 2u * U16(_places, (2 * glyph) + 2));
        return Read(_tables["glyf"].Offset + from, to - from);
    }

    /// <summary>A whole table; empty if the font has none of that name.</summary>
    public byte[] Table(string name) => _tables.TryGetValue(name, out var table) ? Read(table.Offset, table.Length) : [];

    public void Dispose() => _file.Dispose();

    private void ReadDirectory(string path)
    {
        var start = Read(0, 12);
        if (start.Length < 12 || U32(start, 0) != TrueType)
            throw new InvalidDataException($"{Path.GetFileName(path)} is no font with TrueType outlines.");

        var count = U16(start, 4);
        var entries = Read(12, (uint)(count * DirectoryEntry));
        for (var at = 0; at < entries.Length; at += DirectoryEntry)
            _tables[Encoding.ASCII.GetString(entries, at, 4)] = (U32(entries, at + 8), U32(entries, at + 12));
        if (!_tables.ContainsKey("glyf")) throw new InvalidDataException($"{Path.GetFileName(path)} has no TrueType outlines.");
    }

    private byte[] Read(uint offset, uint length)
    {
        var bytes = new byte[length];
        var got = RandomAccess.Read(_file, bytes, offset);
        return got == bytes.Length ? bytes : throw new InvalidDataException("The font file is cut off.");
    }

    private static ushort U16(byte[] bytes, int at) => BinaryPrimitives.ReadUInt16BigEndian(bytes.AsSpan(at));

    private static uint U32(byte[] bytes, int at) => BinaryPrimitives.ReadUInt32BigEndian(bytes.AsSpan(at));
}
