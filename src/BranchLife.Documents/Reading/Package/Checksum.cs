namespace BranchLife.Documents.Reading.Package;

/// <summary>The CRC-32 of a zip entry, which the framework's archive reader does not compare.</summary>
internal readonly record struct Checksum(uint State)
{
    private static readonly uint[] Table = [.. Enumerable.Range(0, 256).Select(Entry)];

    public static Checksum Start => new(uint.MaxValue);

    public uint Value => ~State;

    public Checksum With(ReadOnlySpan<byte> bytes)
    {
        var state = State;
        foreach (var b in bytes) state = Table[(byte)(state ^ b)] ^ (state >> 8);
        return new(state);
    }

    private static uint Entry(int index)
    {
        var entry = (uint)index;
        for (var bit = 0; bit < 8; bit++) entry = (entry & 1) == 0 ? entry >> 1 : 0xEDB88320 ^ (entry >> 1);
        return entry;
    }
}
