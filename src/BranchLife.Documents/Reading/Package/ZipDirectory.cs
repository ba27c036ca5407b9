using System.Buffers.Binary;

namespace BranchLife.Documents.Reading.Package;

/// <summary>
/// Walks a zip archive's table of contents before any library does, which would build an object for each of what may
/// be millions of entries.
/// </summary>
internal static class ZipDirectory
{
    private const uint EndRecord = 0x06054B50;
    private const uint EntryRecord = 0x02014B50;
    private const int EndLength = 22;
    private const int EntryLength = 46;

    public static void MustHoldAtMost(int limit, ReadOnlySpan<byte> file)
    {
        var end = FindEnd(file);
        if (end < 0) throw WorkbookRefusals.Truncated();

        var start = Read32(file, end + 16);
        var at = start == uint.MaxValue ? FirstEntry(file) : (int)Math.Min(start, int.MaxValue);
        var entries = 0;
        while (at >= 0 && at <= file.Length - EntryLength && Read32(file, at) == EntryRecord)
        {
            if (++entries > limit) throw WorkbookRefusals.TooManyEntries();
            at += EntryLength + Read16(file, at + 28) + Read16(file, at + 30) + Read16(file, at + 32);
        }

        if (entries == 0) throw end == 0 ? WorkbookRefusals.NoWorkbook() : WorkbookRefusals.Damaged();
    }

    // The record stands at the very end, before a comment of at most 65,535 bytes.
    private static int FindEnd(ReadOnlySpan<byte> file)
    {
        var from = Math.Max(0, file.Length - EndLength - ushort.MaxValue);
        var within = file[from..].LastIndexOf("PK\x05\x06"u8);
        return within >= 0 && from + within <= file.Length - EndLength && Read32(file, from + within) == EndRecord
            ? from + within
            : -1;
    }

    private static int FirstEntry(ReadOnlySpan<byte> file) => file.IndexOf("PK\x01\x02"u8);

    private static uint Read32(ReadOnlySpan<byte> file, int at) => BinaryPrimitives.ReadUInt32LittleEndian(file[at..]);

    private static ushort Read16(ReadOnlySpan<byte> file, int at) => BinaryPrimitives.ReadUInt16LittleEndian(file[at..]);
}
