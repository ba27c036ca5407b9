using System.Buffers.Binary;
using System.Text;

namespace BranchLife.Documents.Tests.Pdf;

/// <summary>
/// A TrueType font made here, so that tests need none: every character is a box, Latin ones half as wide. 一 is a composite
/// of other glyphs, 𠮷 lies beyond the basic plane.
/// </summary>
public sealed class BoxFont : IDisposable
{
    private static readonly (int From, int To, int Width)[] Ranges =
    [
        (0x20, 0x7E, 500), (0x2010, 0x2030, 1000), (0x3000, 0x303F, 1000), (0x4E00, 0x9FA5, 1000),
        (0xFF01, 0xFF5E, 1000), (0x20BB7, 0x20BB7, 1000),
    ];

    private readonly List<byte> _widths = [.. Word(1000), .. Word(0)];
    private readonly List<(int From, int To, int Glyph)> _map = [];
    private readonly int _count = 1;

    public BoxFont()
    {
        foreach (var (from, to, width) in Ranges)
        {
            _map.Add((from, to, _count));
            for (var character = from; character <= to; character++, _count++) _widths.AddRange([.. Word(width), .. Word(100)]);
        }

        File.WriteAllBytes(FilePath, Make());
    }

    public string FilePath { get; } = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".ttf");

    public void Dispose() => File.Delete(FilePath);

    private byte[] Make()
    {
        var head = new byte[54];
        BinaryPrimitives.WriteUInt16BigEndian(head.AsSpan(18), 1000);
        foreach (var (at, value) in new[] { (36, 0), (38, -120), (40, 1000), (42, 880), (50, 1) })
            BinaryPrimitives.WriteInt16BigEndian(head.AsSpan(at), (short)value);
        var horizontal = new byte[36];
        foreach (var (at, value) in new[] { (4, 880), (6, -120), (34, _count) })
            BinaryPrimitives.WriteInt16BigEndian(horizontal.AsSpan(at), (short)value);
        byte[] maxima = [.. Long(0x00010000), .. Word(_count), .. new byte[26]];
        var (outlines, places) = Outlines();
        return Assemble(
            ("cmap", Map()), ("glyf", outlines), ("head", head), ("hhea", horizontal), ("hmtx", [.. _widths]), ("loca", places), ("maxp", maxima));
    }

    private (byte[] Outlines, byte[] Places) Outlines()
    {
        byte[] box =
        [
            .. Word(1), .. Word(100), .. Word(0), .. Word(400), .. Word(700), .. Word(3), .. Word(0), 1, 1, 1, 1,
            .. Word(100), .. Word(300), .. Word(0), .. Word(-300), .. Word(0), .. Word(0), .. Word(700), .. Word(0), 0, 0,
        ];
        var part = _map[0].Glyph;
        byte[] composite =
        [
            .. Word(-1), .. Word(100), .. Word(0), .. Word(400), .. Word(700),
            .. Word(0x0021), .. Word(part), .. Word(0), .. Word(0), .. Word(0x0001), .. Word(part + 1), .. Word(0), .. Word(0),
        ];
        var compositeGlyph = _map.Single(range => range.From == 0x4E00).Glyph;
        List<byte> outlines = [], places = [.. Long(0)];
        for (var glyph = 0; glyph < _count; glyph++)
        {
            outlines.AddRange(glyph == compositeGlyph ? composite : box);
            while (outlines.Count % 4 != 0) outlines.Add(0);
            places.AddRange(Long(outlines.Count));
        }

        return ([.. outlines], [.. places]);
    }

    private byte[] Map()
    {
        var basic = Basic([.. _map.Where(range => range.To < 0xFFFF)]);
        byte[] all =
        [
            .. Word(12), .. Word(0), .. Long(16 + (12 * _map.Count)), .. Long(0), .. Long(_map.Count),
            .. _map.SelectMany(range => (byte[])[.. Long(range.From), .. Long(range.To), .. Long(range.Glyph)]),
        ];
        return
        [
            .. Word(0), .. Word(2), .. Word(3), .. Word(1), .. Long(20), .. Word(3), .. Word(10), .. Long(20 + basic.Length),
            .. basic, .. all,
        ];
    }

    private static byte[] Basic(IReadOnlyList<(int From, int To, int Glyph)> ranges)
    {
        var segments = ranges.Append((From: 0xFFFF, To: 0xFFFF, Glyph: 0)).ToList();
        return
        [
            .. Word(4), .. Word(16 + (8 * segments.Count)), .. Word(0), .. Word(2 * segments.Count), .. new byte[6],
            .. segments.SelectMany(segment => Word(segment.To)), 0, 0, .. segments.SelectMany(segment => Word(segment.From)),
            .. segments.SelectMany(segment => Word(segment.Glyph - segment.From)), .. new byte[2 * segments.Count],
        ];
    }

    private static byte[] Assemble(params (string Name, byte[] Content)[] tables)
    {
        List<byte> file = [.. Long(0x00010000), .. Word(tables.Length), .. new byte[6]];
        var offset = 12 + (16 * tables.Length);
        foreach (var (name, content) in tables)
        {
            file.AddRange([.. Encoding.ASCII.GetBytes(name), .. Long(0), .. Long(offset), .. Long(content.Length)]);
            offset += (content.Length + 3) / 4 * 4;
        }

        foreach (var (_, content) in tables)
        {
            file.AddRange(content);
            while (file.Count % 4 != 0) file.Add(0);
        }

        return [.. file];
    }

    private static byte[] Word(int value) => [(byte)(value >> 8), (byte)value];

    private static byte[] Long(int value) => [(byte)(value >> 24), (byte)(value >> 16), (byte)(value >> 8), (byte)value];
}
