using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace BranchLife.Application.Tests.Reports;

/// <summary>A zip that was taken out, unpacked.</summary>
internal sealed class PackedFile
{
    private readonly Dictionary<string, byte[]> _parts = [];

    public PackedFile(TakenFile file)
    {
        using var zip = new ZipArchive(new MemoryStream(file.Content), ZipArchiveMode.Read);
        foreach (var entry in zip.Entries)
        {
            using var content = new MemoryStream();
            using var part = entry.Open();
            part.CopyTo(content);
            _parts.Add(entry.FullName, content.ToArray());
        }
    }

    public IEnumerable<string> Documents => _parts.Keys.Where(path => path is not ("index.html" or "清单.json" or "SHA256SUMS"));

    public string Index => Encoding.UTF8.GetString(_parts["index.html"]);

    /// <summary>Documents whose bytes are not those that the list of checksums names.</summary>
    public IEnumerable<string> Mismatches
    {
        get
        {
            var sums = Encoding.UTF8.GetString(_parts["SHA256SUMS"]).Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .ToDictionary(line => line[66..], line => line[..64]);
            return Documents.Where(path => sums.GetValueOrDefault(path) != Convert.ToHexStringLower(SHA256.HashData(_parts[path])))
                .Concat(sums.Keys.Except(Documents));
        }
    }

    /// <summary>Every word of every document, tables and workbooks included.</summary>
    public string Words => string.Concat(Documents.Select(path => WordsOf(_parts[path])));

    public byte[] this[string path] => _parts[path];

    private static string WordsOf(byte[] document)
    {
        using var package = new ZipArchive(new MemoryStream(document), ZipArchiveMode.Read);
        return string.Concat(package.Entries.Where(part => part.FullName.EndsWith(".xml", StringComparison.Ordinal)).Select(part =>
        {
            using var reader = new StreamReader(part.Open(), Encoding.UTF8);
            return reader.ReadToEnd();
        }));
    }
}
