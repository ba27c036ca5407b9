using System.Buffers.Binary;
using System.Text;

namespace BranchLife.Application.Archives;

/// <summary>
/// Reads an archive from its first byte on and looks at every byte: what the writer would not have written so is a fault, and the file
/// in which it lies is named. Nothing is unpacked and no path is followed. A file whose checksum is wrong does not end the reading:
/// the seals may say more exactly which record it is.
/// </summary>
internal static class ArchiveReader
{
    private const int LongestName = 400;
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    public static (IReadOnlyList<ArchiveEntry> Entries, ArchiveFault? Fault) Read(ReadOnlyMemory<byte> zip)
    {
        var (entries, files) = (new List<ArchiveEntry>(), new List<ArchiveZip.Listed>());
        ArchiveFault? damaged = null;
        var at = 0;
        while (at + 4 <= zip.Length && BinaryPrimitives.ReadUInt32LittleEndian(zip.Span[at..]) != ArchiveZip.CentralMark)
        {
            var (entry, listed) = Next(zip, at);
            if (entry is null || listed is null)
                return (entries, ArchiveFault.In(NameAt(zip, at), "zip-damaged", $"压缩包在“{NameAt(zip, at)}”处的文件头或者内容与归档时不同。"));

            var head = ArchiveZip.Head(listed.Name, listed.Crc, listed.Size);
            if (!zip.Span.Slice(at, head.Length).SequenceEqual(head))
                return (entries, ArchiveFault.In(entry.Name, "zip-damaged", $"压缩包里“{entry.Name}”的文件头与归档时不同。"));
            if (Crc32.Of(entry.Content.Span) != listed.Crc)
                damaged ??= ArchiveFault.In(entry.Name, "entry-altered", $"“{entry.Name}”的内容与归档时不同。");
            entries.Add(entry);
            files.Add(listed);
            at += head.Length + entry.Content.Length;
        }

        return (entries, damaged ?? Twice(entries) ?? Tail(zip, at, entries, files));
    }

    private static (ArchiveEntry?, ArchiveZip.Listed?) Next(ReadOnlyMemory<byte> zip, int at)
    {
        var head = zip.Span[at..];
        if (head.Length < ArchiveZip.LocalLength || BinaryPrimitives.ReadUInt32LittleEndian(head) != ArchiveZip.LocalMark) return default;

        var (crc, size, nameLength) = (BinaryPrimitives.ReadUInt32LittleEndian(head[14..]), BinaryPrimitives.ReadUInt32LittleEndian(head[18..]),
            BinaryPrimitives.ReadUInt16LittleEndian(head[26..]));
        var start = at + ArchiveZip.LocalLength + nameLength;
        if (nameLength is 0 or > LongestName || (long)start + size > zip.Length) return default;

        var content = zip.Slice(start, (int)size);
        var name = zip.Slice(at + ArchiveZip.LocalLength, nameLength).ToArray();
        return TextOf(name) is { } text
            ? (new ArchiveEntry(text, content), new ArchiveZip.Listed(name, crc, size, (uint)at)) : default;
    }

    private static ArchiveFault? Twice(IEnumerable<ArchiveEntry> entries) =>
        entries.GroupBy(entry => entry.Name, StringComparer.OrdinalIgnoreCase).FirstOrDefault(same => same.Count() > 1) is { } twice
            ? ArchiveFault.In(twice.Key, "entry-extra", $"压缩包里有两个“{twice.Key}”。") : null;

    private static ArchiveFault? Tail(ReadOnlyMemory<byte> zip, int at, List<ArchiveEntry> entries, List<ArchiveZip.Listed> files)
    {
        if (entries.LastOrDefault() is not { Name: ArchiveWriter.ManifestName } manifest)
            return ArchiveFault.In(ArchiveWriter.ManifestName, "entry-missing", "压缩包里没有归档清单 manifest.json，或者它后面还有别的文件。");

        var expected = ArchiveZip.Tail(files, ArchiveWriter.CommentOf(manifest));
        var tail = zip.Span[at..];
        if (tail.SequenceEqual(expected)) return null;

        var differs = tail.CommonPrefixLength(expected);
        var line = 0;
        foreach (var (file, index) in files.Select((file, index) => (file, index)))
        {
            line += 46 + file.Name.Length;
            if (differs < line) return ArchiveFault.In(entries[index].Name, "zip-damaged", $"压缩包目录里“{entries[index].Name}”一行与归档时不同。");
        }

        return ArchiveFault.In(ArchiveWriter.ManifestName, "manifest-altered", "归档清单 manifest.json 或者压缩包末尾的校验码与归档时不同。");
    }

    private static string NameAt(ReadOnlyMemory<byte> zip, int at)
    {
        var head = zip.Span[at..];
        if (head.Length < ArchiveZip.LocalLength) return "压缩包末尾";
        var length = Math.Min(BinaryPrimitives.ReadUInt16LittleEndian(head[26..]), Math.Min(LongestName, head.Length - ArchiveZip.LocalLength));
        var name = Encoding.UTF8.GetString(head.Slice(ArchiveZip.LocalLength, length));
        return name.Length > 0 && !name.Any(char.IsControl) ? name : "压缩包";
    }

    private static string? TextOf(byte[] name)
    {
        try
        {
            var text = Strict.GetString(name);
            return text.StartsWith('/') || text.Contains('\\', StringComparison.Ordinal) || text.Split('/').Contains("..") || text.Any(char.IsControl) ? null : text;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
