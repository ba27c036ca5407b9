namespace BranchLife.Application.Archives;

/// <summary>The checksum of the zip format; it is no protection, but every unzip looks at it.</summary>
internal static class Crc32
{
    private static readonly uint[] Table = [.. Enumerable.Range(0, 256).Select(Row)];

    public static uint Of(ReadOnlySpan<byte> content)
    {
        var sum = uint.MaxValue;
        foreach (var value in content) sum = Table[(byte)(sum ^ value)] ^ (sum >> 8);
        return ~sum;
    }

    private static uint Row(int index)
    {
        var row = (uint)index;
        for (var bit = 0; bit < 8; bit++) row = (row & 1) == 0 ? row >> 1 : 0xEDB88320 ^ (row >> 1);
        return row;
    }
}
