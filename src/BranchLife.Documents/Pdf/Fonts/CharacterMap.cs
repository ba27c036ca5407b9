using System.Buffers.Binary;

namespace BranchLife.Documents.Pdf.Fonts;

/// <summary>Which glyph shows which character: formats 4 (basic plane) and 12 (all planes) of a font's cmap table.</summary>
internal sealed class CharacterMap
{
    private readonly Dictionary<int, ushort> _glyphs = [];

    public static CharacterMap Read(ReadOnlySpan<byte> table)
    {
        var map = new CharacterMap();
        for (var i = 0; i < U16(table, 2); i++)
        {
            var subtable = table[(int)BinaryPrimitives.ReadUInt32BigEndian(table[(4 + (8 * i) + 4)..])..];
            switch (U16(subtable, 0))
            {
                case 4:
                    map.ReadBasicPlane(subtable);
                    break;
                case 12:
                    map.ReadAllPlanes(subtable);
                    break;
            }
        }

        return map;
    }

    public int GlyphOf(int character) => _glyphs.GetValueOrDefault(character);

    private void ReadBasicPlane(ReadOnlySpan<byte> table)
    {
        var doubled = U16(table, 6);
        for (var i = 0; i < doubled; i += 2)
        {
            var end = U16(table, 14 + i);
            var start = U16(table, 16 + doubled + i);
            var delta = U16(table, 16 + (2 * doubled) + i);
            var rangeAt = 16 + (3 * doubled) + i;
            var range = U16(table, rangeAt);
            for (int character = start; character <= end && character < 0xFFFF; character++)
            {
                var glyph = range == 0 ? (ushort)(character + delta) : U16(table, rangeAt + range + (2 * (character - start)));
                if (range != 0 && glyph != 0) glyph += delta;
                if (glyph != 0) _glyphs[character] = glyph;
            }
        }
    }

    private void ReadAllPlanes(ReadOnlySpan<byte> table)
    {
        var count = (int)BinaryPrimitives.ReadUInt32BigEndian(table[12..]);
        for (var i = 0; i < count; i++)
        {
            var group = table[(16 + (12 * i))..];
            var start = (int)BinaryPrimitives.ReadUInt32BigEndian(group);
            var end = (int)BinaryPrimitives.ReadUInt32BigEndian(group[4..]);
            var glyph = (int)BinaryPrimitives.ReadUInt32BigEndian(group[8..]);
            for (var character = start; character <= end; character++) _glyphs[character] = (ushort)(glyph + character - start);
        }
    }

    private static ushort U16(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt16BigEndian(bytes[at..]);
}
