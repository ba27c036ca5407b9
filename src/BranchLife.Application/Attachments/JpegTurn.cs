using System.Buffers.Binary;

namespace BranchLife.Application.Attachments;

/// <summary>How a photograph has to be turned to stand upright: 1 to 8, the one camera mark that a viewer needs.</summary>
internal static class JpegTurn
{
    private const ushort Orientation = 0x0112;
    private static ReadOnlySpan<byte> Head => "Exif\0\0"u8;

    /// <summary>Null where the segment says nothing about it.</summary>
    public static byte? Of(ReadOnlySpan<byte> segment)
    {
        if (!segment.StartsWith(Head) || segment.Length < 20) return null;

        var tiff = segment[6..];
        var isLittle = tiff[0] == (byte)'I';
        var first = Int(tiff, 4, isLittle);
        if (first is < 8 or > 65_000 || first + 2 > tiff.Length) return null;

        var count = Short(tiff, first, isLittle);
        for (var i = 0; i < count; i++)
        {
            var entry = first + 2 + (i * 12);
            if (entry + 12 > tiff.Length) return null;
            if (Short(tiff, entry, isLittle) == Orientation && Short(tiff, entry + 8, isLittle) is >= 1 and <= 8 and var turn) return (byte)turn;
        }

        return null;
    }

    /// <summary>A segment that says this and nothing else.</summary>
    public static byte[] Segment(byte turn) =>
    [
        0xFF, 0xE1, 0, 34, .. Head, (byte)'M', (byte)'M', 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, turn, 0, 0, 0, 0, 0, 0,
    ];

    private static int Int(ReadOnlySpan<byte> from, int at, bool isLittle) =>
        isLittle ? BinaryPrimitives.ReadInt32LittleEndian(from[at..]) : BinaryPrimitives.ReadInt32BigEndian(from[at..]);

    private static ushort Short(ReadOnlySpan<byte> from, int at, bool isLittle) =>
        isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(from[at..]) : BinaryPrimitives.ReadUInt16BigEndian(from[at..]);
}
