using System.IO.Compression;

namespace BranchLife.Documents.Reading.Package;

/// <summary>
/// The parts of a package by name. Sizes, counts and ratios are checked as declared when it is opened, and again
/// while each part is unpacked. Names are keys of a dictionary, never paths.
/// </summary>
internal sealed class BoundedPackage : IDisposable
{
    private readonly ZipArchive _archive;
    private readonly WorkbookLimits _limits;
    private readonly Dictionary<string, ZipArchiveEntry> _parts = new(StringComparer.OrdinalIgnoreCase);
    private long _unpacked;

    private BoundedPackage(ZipArchive archive, WorkbookLimits limits)
    {
        (_archive, _limits) = (archive, limits);
        var declared = 0L;
        foreach (var entry in archive.Entries)
        {
            if (entry.Length < 0 || entry.CompressedLength < 0) throw WorkbookRefusals.Damaged();
            declared += entry.Length;
            if (declared > limits.InflatedBytes || Swells(entry.Length, entry.CompressedLength)) throw WorkbookRefusals.Expands();
            if (!_parts.TryAdd(PartName.Of(entry.FullName), entry)) throw WorkbookRefusals.Damaged();
        }
    }

    public static BoundedPackage Open(byte[] file, WorkbookLimits limits)
    {
        FileKind.MustBeZip(file);
        ZipDirectory.MustHoldAtMost(limits.Entries, file);
        return new BoundedPackage(new ZipArchive(new MemoryStream(file, writable: false)), limits);
    }

    public bool Has(string part) => _parts.ContainsKey(part);

    /// <summary>The unpacked bytes of a part; refuses as soon as they are more than was declared or allowed.</summary>
    public Stream Unpack(string part)
    {
        if (!_parts.TryGetValue(part, out var entry)) throw WorkbookRefusals.Damaged();
        if (entry.IsEncrypted) throw WorkbookRefusals.Encrypted();
        return new CheckedStream(entry.Open(), entry.Length, entry.Crc32, read => Count(read));
    }

    public void Dispose() => _archive.Dispose();

    private void Count(int read)
    {
        _unpacked += read;
        if (_unpacked > _limits.InflatedBytes) throw WorkbookRefusals.Expands();
    }

    private bool Swells(long unpacked, long packed) =>
        unpacked > _limits.RatioFreeBytes && unpacked / Math.Max(packed, 1) > _limits.Ratio;
}
