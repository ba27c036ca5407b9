using System.Buffers.Binary;
using System.Text;

namespace BranchLife.Documents.Pdf.Fonts;

/// <summary>A font with only the glyphs that a document uses, numbered anew in the order given; glyph 0 is the empty box.</summary>
internal static class FontSubset
{
    private const int HasArgumentWords = 0x0001;
    private const int HasScale = 0x0008;
    private const int HasMore = 0x0020;
    private const int HasTwoScales = 0x0040;
    private const int HasMatrix = 0x0080;

    /// <param name="glyphs">Glyphs of the font; the place in the list is the new number.</param>
    public static byte[] Make(TrueTypeFont font, IReadOnlyList<int> glyphs)
    {
        List<int> all = [.. glyphs];
        var outlines = new MemoryStream();
        List<uint> places = [0];
        List<byte> widths = [];
        for (var i = 0; i < all.Count; i++)
        {
            outlines.Write(Renumbered(font.OutlineOf(all[i]), all));
            while (outlines.Length % 4 != 0) outlines.WriteByte(0);
            places.Add((uint)outlines.Length);
            widths.AddRange(Word(font.AdvanceOf(all[i])));
            widths.AddRange(Word(font.BearingOf(all[i])));
        }

        return Assemble(
        [
            .. Kept(font, "cvt ", "fpgm"),
            ("glyf", outlines.ToArray()),
            ("head", With(font.Head, (8, 0), (10, 0), (50, 1))),
            ("hhea", With(font.HorizontalHead, (34, all.Count))),
            ("hmtx", [.. widths]),
            ("loca", [.. places.SelectMany(Long)]),
            ("maxp", With(font.Maxima, (4, all.Count))),
            .. Kept(font, "prep"),
        ]);
    }

    /// <summary>A composite glyph names its parts by number: they join the list and are named by their new numbers.</summary>
    private static byte[] Renumbered(byte[] outline, List<int> all)
    {
        if (outline.Length < 10 || BinaryPrimitives.ReadInt16BigEndian(outline) >= 0) return outline;

        int at = 10, flags;
        do
        {
            flags = BinaryPrimitives.ReadUInt16BigEndian(outline.AsSpan(at));
            var part = BinaryPrimitives.ReadUInt16BigEndian(outline.AsSpan(at + 2));
            var place = all.IndexOf(part);
            if (place < 0)
            {
                place = all.Count;
                all.Add(part);
            }

            BinaryPrimitives.WriteUInt16BigEndian(outline.AsSpan(at + 2), (ushort)place);
            at += 4 + ((flags & HasArgumentWords) != 0 ? 4 : 2)
                + ((flags & HasScale) != 0 ? 2 : (flags & HasTwoScales) != 0 ? 4 : (flags & HasMatrix) != 0 ? 8 : 0);
        }
        while ((flags & HasMore) != 0);

        return outline;
    }

    private static IEnumerable<(string, byte[])> Kept(TrueTypeFont font, params string[] names) =>
        names.Select(name => (name, font.Table(name))).Where(table => table.Item2.Length > 0);

    private static byte[] With(byte[] table, params (int At, int Value)[] words)
    {
        byte[] changed = [.. table];
        foreach (var (at, value) in words) BinaryPrimitives.WriteUInt16BigEndian(changed.AsSpan(at), (ushort)value);
        return changed;
    }

    private static byte[] Assemble(IReadOnlyList<(string Name, byte[] Content)> tables)
    {
        var file = new MemoryStream();
        var power = 1 << (int)Math.Log2(tables.Count);
        byte[] start =
        [
            .. Long(0x00010000), .. Word(tables.Count), .. Word(power * 16),
            .. Word((int)Math.Log2(power)), .. Word((tables.Count - power) * 16),
        ];
        file.Write(start);

        var offset = (uint)(12 + (16 * tables.Count));
        foreach (var (name, content) in tables)
        {
            file.Write([.. Encoding.ASCII.GetBytes(name), .. Long(Checksum(content)), .. Long(offset), .. Long((uint)content.Length)]);
            offset += (uint)((content.Length + 3) / 4 * 4);
        }

        foreach (var (_, content) in tables)
        {
            file.Write(content);
            while (file.Length % 4 != 0) file.WriteByte(0);
        }

        return file.ToArray();
    }

    private static uint Checksum(byte[] content)
    {
        uint sum = 0;
        for (var i = 0; i < content.Length; i++) sum += (uint)content[i] << (8 * (3 - (i % 4)));
        return sum;
    }

    private static byte[] Word(int value) => [(byte)(value >> 8), (byte)value];

    private static byte[] Long(uint value) => [(byte)(value >> 24), (byte)(value >> 16), (byte)(value >> 8), (byte)value];
}
