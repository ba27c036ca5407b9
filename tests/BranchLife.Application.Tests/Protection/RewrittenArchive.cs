using System.IO.Compression;
using System.Text;
using BranchLife.Application.Archives;

namespace BranchLife.Application.Tests.Protection;

/// <summary>An archive in the hands of somebody who knows its form: every file can be changed and all checksums made anew.</summary>
internal sealed class RewrittenArchive
{
    private readonly List<ArchiveEntry> _entries = [];
    private ArchiveManifest _manifest = null!;

    public static async Task<RewrittenArchive> OfAsync(byte[] zip)
    {
        var archive = new RewrittenArchive();
        using var opened = new ZipArchive(new MemoryStream(zip));
        foreach (var entry in opened.Entries)
        {
            using var content = new MemoryStream();
            await using var stream = entry.Open();
            await stream.CopyToAsync(content);
            archive._entries.Add(new ArchiveEntry(entry.FullName, content.ToArray()));
        }

        archive._manifest = ArchiveManifest.Read(archive._entries[^1].Content.Span)!;
        archive._entries.RemoveAt(archive._entries.Count - 1);
        return archive;
    }

    /// <summary>The first file whose name begins so says something else.</summary>
    public Task<byte[]> WithAsync(string file, Func<string, string> change)
    {
        var at = _entries.FindIndex(entry => entry.Name.StartsWith(file, StringComparison.Ordinal));
        ArchiveEntry[] changed = [.. _entries];
        var before = Encoding.UTF8.GetString(changed[at].Content.Span);
        var after = change(before);
        Assert.NotEqual(before, after);
        changed[at] = new ArchiveEntry(changed[at].Name, Encoding.UTF8.GetBytes(after));
        return WriteAsync(changed, _manifest.Chain);
    }

    public Task<byte[]> WithChainAsync(IReadOnlyList<int> order) => WriteAsync(_entries, [.. order.Select(index => _manifest.Chain[index])]);

    private async Task<byte[]> WriteAsync(IReadOnlyList<ArchiveEntry> entries, IReadOnlyList<ArchiveManifest.Seal> chain)
    {
        var manifest = _manifest with
        {
            Chain = chain,
            Files = [.. entries.Select(entry => new ArchiveManifest.File(entry.Name, entry.Content.Length, entry.Sha256))],
        };
        using var output = new MemoryStream();
        var writer = new ArchiveWriter(output);
        foreach (var entry in entries) await writer.AddAsync(entry, default);
        await writer.CompleteAsync(new ArchiveEntry(ArchiveWriter.ManifestName, ArchiveManifest.Write(manifest)), default);
        return output.ToArray();
    }
}
