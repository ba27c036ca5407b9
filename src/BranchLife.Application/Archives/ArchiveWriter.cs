using System.Text;

namespace BranchLife.Application.Archives;

/// <summary>Writes an archive file after file; the manifest comes last and its fingerprint into the zip's comment.</summary>
public sealed class ArchiveWriter(Stream output)
{
    public const string ManifestName = "manifest.json";
    private readonly List<ArchiveZip.Listed> _files = [];
    private uint _offset;

    public async Task AddAsync(ArchiveEntry entry, CancellationToken ct)
    {
        var listed = new ArchiveZip.Listed(Encoding.UTF8.GetBytes(entry.Name), Crc32.Of(entry.Content.Span), (uint)entry.Content.Length, _offset);
        var head = ArchiveZip.Head(listed.Name, listed.Crc, listed.Size);
        await output.WriteAsync(head, ct);
        await output.WriteAsync(entry.Content, ct);
        _files.Add(listed);
        _offset = checked(_offset + (uint)head.Length + listed.Size);
    }

    public async Task CompleteAsync(ArchiveEntry manifest, CancellationToken ct)
    {
        await AddAsync(manifest, ct);
        await output.WriteAsync(ArchiveZip.Tail(_files, CommentOf(manifest)), ct);
    }

    internal static string CommentOf(ArchiveEntry manifest) => $"branchlife-archive 1 sha256:{manifest.Sha256}";
}
