using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using BranchLife.Documents.Streams;

namespace BranchLife.Documents.Bundles;

/// <summary>
/// Many documents in one zip, written while they are made: names in UTF-8 with the flag that Windows and WPS need, and at the
/// end an index page, a manifest (清单.json) and checksums (SHA256SUMS) to verify them by without this program.
/// </summary>
/// <param name="output">Where the zip goes; it is left open.</param>
/// <param name="title">What the bundle is, e.g. a campaign's name.</param>
/// <param name="moment">When it was made, on the clock that readers expect.</param>
/// <param name="remark">A line on the index page, e.g. who took it out.</param>
public sealed class Bundle(Stream output, string title, DateTimeOffset moment, string? remark = null) : IDisposable
{
    private readonly Outlet _outlet = new(output);
    private readonly List<BundleItem> _items = [];
    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);
    private ZipArchive? _zip;

    private ZipArchive Zip => _zip ??= new(_outlet, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8);

    /// <summary>Adds one document.</summary>
    /// <param name="folder">Folders from the top, each a plain name; empty for none.</param>
    /// <param name="name">The file's name; it is cleaned, and numbered if there is one like it.</param>
    /// <returns>The path under which it lies in the zip.</returns>
    public async Task<string> AddAsync(
        IReadOnlyList<string> folder, string name, Func<Stream, Task> write, CancellationToken ct)
    {
        var path = Unused([.. folder.Select(FileName.Fit), FileName.Fit(name)]);
        using (var content = new MemoryStream())
        {
            await write(content);
            Put(path, content.GetBuffer().AsSpan(0, (int)content.Length));
            _items.Add(new(path, content.Length, Convert.ToHexStringLower(SHA256.HashData(content.GetBuffer().AsSpan(0, (int)content.Length)))));
        }

        await _outlet.DrainIfFullAsync(ct);
        return path;
    }

    /// <summary>Writes index, manifest and checksums; nothing can be added afterwards.</summary>
    public async Task CompleteAsync(CancellationToken ct)
    {
        Put("index.html", BundleIndex.Html(title, moment, remark, _items));
        Put("清单.json", BundleIndex.Manifest(title, moment, _items));
        Put("SHA256SUMS", BundleIndex.Checksums(_items));
        Zip.Dispose();
        await _outlet.DrainAsync(ct);
    }

    public void Dispose() => _outlet.Dispose();

    private void Put(string path, ReadOnlySpan<byte> content)
    {
        _names.Add(path);
        var entry = Zip.CreateEntry(path, CompressionLevel.Fastest);
        entry.LastWriteTime = moment;
        using var part = entry.Open();
        part.Write(content);
    }

    private string Unused(IReadOnlyList<string> parts)
    {
        var wanted = string.Join('/', parts);
        var dot = wanted.LastIndexOf('.');
        for (var number = 2; ; number++)
        {
            if (!_names.Contains(wanted) && wanted is not ("index.html" or "清单.json" or "SHA256SUMS")) return wanted;
            var whole = string.Join('/', parts);
            wanted = dot < 0 ? $"{whole}（{number}）" : $"{whole[..dot]}（{number}）{whole[dot..]}";
        }
    }
}

/// <param name="Path">Within the zip.</param>
/// <param name="Bytes">Length before packing.</param>
/// <param name="Sha256">Lower-case hexadecimal.</param>
public sealed record BundleItem(string Path, long Bytes, string Sha256);
