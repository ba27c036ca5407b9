using System.Security.Cryptography;
using System.Text;

namespace BranchLife.Application.Archives;

/// <summary>
/// Looks at an archive without database, network and account: each byte of the zip, each file against the manifest, each seal against
/// the records that are given, and the chain of the branch's seals from the first on. Names the first thing that is wrong.
/// </summary>
public static class ArchiveVerification
{
    private const int HashField = 7;
    public static readonly IReadOnlyList<string> Covered = ["zip", "manifest", "files", "chain", "seals", "records", "attachments"];

    public static View Check(ReadOnlyMemory<byte> zip)
    {
        var (entries, fault) = ArchiveReader.Read(zip);
        var manifest = entries.Count == 0 ? null : ArchiveManifest.Read(entries[^1].Content.Span);
        if (fault is not null) return new View(false, Sharpened(fault, manifest, entries), Covered, 0, null);
        if (manifest is null) return new View(false, ArchiveFault.In(ArchiveWriter.ManifestName, "manifest-altered", "归档清单 manifest.json 读不出来。"), Covered, 0, null);

        var files = entries.SkipLast(1).ToDictionary(entry => entry.Name);
        fault = Files(manifest, files) ?? Chain(manifest, files);
        return new View(fault is null, fault, Covered, manifest.Chain.Count, manifest.Chain.Count == 0 ? null : manifest.Chain[^1].Hash);
    }

    // A damaged file of records is told by the record.
    private static ArchiveFault Sharpened(ArchiveFault fault, ArchiveManifest? manifest, IReadOnlyList<ArchiveEntry> entries)
    {
        if (manifest is null || fault.Kind != "entry-altered" || entries.DistinctBy(entry => entry.Name).Count() != entries.Count) return fault;

        var exact = Chain(manifest, entries.ToDictionary(entry => entry.Name));
        return exact?.Key == fault.Key ? exact : fault;
    }

    private static ArchiveFault? Files(ArchiveManifest manifest, Dictionary<string, ArchiveEntry> files)
    {
        foreach (var listed in manifest.Files)
        {
            if (!files.TryGetValue(listed.Name, out var file)) return ArchiveFault.In(listed.Name, "entry-missing", $"归档包里缺少“{listed.Name}”。");
            if (file.Content.Length != listed.Size || file.Sha256 != listed.Sha256)
                return ArchiveFault.In(listed.Name, "entry-altered", $"“{listed.Name}”的内容与归档清单的校验码不符。");
        }

        var extra = files.Keys.Except(manifest.Files.Select(listed => listed.Name)).FirstOrDefault();
        return extra is null ? null : ArchiveFault.In(extra, "entry-extra", $"归档包里多出“{extra}”，归档清单没有这个文件。");
    }

    private static ArchiveFault? Chain(ArchiveManifest manifest, Dictionary<string, ArchiveEntry> files)
    {
        string? last = null;
        foreach (var (seal, index) in manifest.Chain.Select((seal, index) => (seal, index)))
        {
            var name = seal.Name is null ? $"第{index + 1}次封存" : $"第{index + 1}次封存（{seal.Name}）";
            if (TextOf(files, seal.Sheet) is not { } text || HashOf(text) != seal.Hash)
                return ArchiveFault.In(seal.Sheet, "seal-altered", $"{name}的封存单与封存校验码不符。");
            var sheet = new SheetText(text);
            if (!sheet.IsSheet || sheet.Previous != last)
                return ArchiveFault.In(seal.Sheet, "chain-broken", $"{name}接续的不是它前面的那一次封存：封存记录缺少、增加或者调换了次序。");
            if (Seal(seal, sheet, name, files) is { } fault) return fault;
            last = seal.Hash;
        }

        return null;
    }

    private static ArchiveFault? Seal(ArchiveManifest.Seal seal, SheetText sheet, string name, Dictionary<string, ArchiveEntry> files)
    {
        if (seal.Body is not null && (TextOf(files, seal.Body) is not { } body || HashOf(body) != sheet.Value("body")))
            return ArchiveFault.In(seal.Body, "text-altered", $"{name}的会议记录正文与封存时不同。");
        if (seal.Restricted is not null && (TextOf(files, seal.Restricted) is not { } restricted || HashOf(restricted) != sheet.Value("restricted")))
            return ArchiveFault.In(seal.Restricted, "text-altered", $"{name}的限定范围阅读部分与封存时不同。");
        if (seal.Records is null) return null;

        var records = files.TryGetValue(seal.Records, out var file) ? ArchiveManifest.Read<IReadOnlyList<ArchiveManifest.Record>>(file.Content.Span) : null;
        if (records is null || records.Any(record => record is null)) return ArchiveFault.In(seal.Records, "record-altered", $"{name}的记录读不出来。");
        return records.Select(record => Record(seal.Records, record, sheet, name, files)).FirstOrDefault(fault => fault is not null);
    }

    private static ArchiveFault? Record(
        string file, ArchiveManifest.Record record, SheetText sheet, string name, Dictionary<string, ArchiveEntry> files)
    {
        if (sheet.Leaf(record.Leaf) is not { } leaf || HashOf(record.Text) != leaf.Hash)
            return ArchiveFault.In(file, "record-altered", $"{name}的第{record.Leaf}条记录{(sheet.Leaf(record.Leaf) is { } known ? $"（{WordOf(known.Kind)}）" : "")}与封存时不同。");
        if (leaf.Kind != "attachment") return null;

        var content = record.File is not null && files.TryGetValue(record.File, out var entry) ? entry : null;
        return content is not null && LeafText.Fields(record.Text)?.ElementAtOrDefault(HashField) == content.Sha256
            ? null : ArchiveFault.In(record.File ?? file, "attachment-altered", $"{name}的附件“{record.File}”与封存时不同。");
    }

    internal static string WordOf(string kind) => kind switch
    {
        "session" => "会议场次",
        "attendance" => "签到",
        "turn" => "会议发言",
        "criticism" => "批评和自我批评",
        "confirmation" => "发言核对",
        "request" => "发言核对意见",
        "attachment" => "附件",
        "addition" => "补充说明",
        _ => kind,
    };

    private static string? TextOf(Dictionary<string, ArchiveEntry> files, string name)
    {
        try
        {
            return files.TryGetValue(name, out var file) ? new UTF8Encoding(false, true).GetString(file.Content.Span) : null;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <param name="Seals">How many seals the chain has.</param>
    /// <param name="LastSeal">To be compared with what somebody has written down elsewhere.</param>
    public sealed record View(bool Ok, ArchiveFault? First, IReadOnlyList<string> Covers, int Seals, string? LastSeal);
}
