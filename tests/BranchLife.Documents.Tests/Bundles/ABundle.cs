using System.Buffers.Binary;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using BranchLife.Documents.Bundles;

namespace BranchLife.Documents.Tests.Bundles;

public sealed class ABundle
{
    private static readonly DateTimeOffset Moment = new(2026, 12, 5, 9, 30, 0, TimeSpan.FromHours(8));

    [Fact]
    public async Task holds_its_documents_under_chinese_names()
    {
        using var zip = await MakeAsync(("水利局机关支部", "情况报告.docx", "甲"), ("水利局机关支部", "问题清单.xlsx", "乙"));

        Assert.Equal(
            ["水利局机关支部/情况报告.docx", "水利局机关支部/问题清单.xlsx", "index.html", "清单.json", "SHA256SUMS"],
            zip.Entries.Select(entry => entry.FullName));
        Assert.Equal("甲", Read(zip, "水利局机关支部/情况报告.docx"));
    }

    [Fact]
    public async Task flags_its_names_as_utf8()
    {
        var file = await FileAsync(("甲", "情况报告.docx", "甲"));
        var flags = BinaryPrimitives.ReadUInt16LittleEndian(file.AsSpan(6));

        Assert.Equal(0x0800, flags & 0x0800);
    }

    [Fact]
    public async Task can_be_verified_by_its_checksums_and_manifest()
    {
        using var zip = await MakeAsync(("甲", "一.docx", "甲"), ("乙", "二.docx", "乙"));
        var sums = Read(zip, "SHA256SUMS").TrimEnd('\n').Split('\n').Select(line => line.Split("  ")).ToList();
        var manifest = JsonDocument.Parse(Read(zip, "清单.json")).RootElement;

        Assert.All(sums, sum => Assert.Equal(sum[0], Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Read(zip, sum[1]))))));
        Assert.Equal(sums.Select(sum => sum[1]), manifest.GetProperty("files").EnumerateArray().Select(file => file.GetProperty("path").GetString()));
        Assert.Equal("2026-12-05T09:30:00+08:00", manifest.GetProperty("made").GetString());
    }

    [Fact]
    public async Task numbers_documents_of_the_same_name_and_guards_its_own()
    {
        using var zip = await MakeAsync(("", "报告.docx", "甲"), ("", "报告.docx", "乙"), ("", "index.html", "丙"));

        Assert.Equal(
            ["报告.docx", "报告（2）.docx", "index（2）.html", "index.html", "清单.json", "SHA256SUMS"], zip.Entries.Select(entry => entry.FullName));
    }

    [Fact]
    public async Task lets_no_name_become_a_path()
    {
        using var zip = await MakeAsync(("../../上级", "../a\\b.docx", "甲"));

        Assert.Equal("上级/ab.docx", zip.Entries[0].FullName);
    }

    [Fact]
    public async Task links_every_document_from_its_index_and_escapes_names()
    {
        using var zip = await MakeAsync(("", "a&b 甲.docx", "甲"));
        var page = Read(zip, "index.html");

        Assert.Contains("href=\"a%26b%20%E7%94%B2.docx\"", page, StringComparison.Ordinal);
        Assert.Contains(">a&amp;b ", page, StringComparison.Ordinal);
        Assert.Contains("2026年12月5日09:30导出", page, StringComparison.Ordinal);
    }

    private static async Task<ZipArchive> MakeAsync(params (string Folder, string Name, string Content)[] documents) =>
        new(new MemoryStream(await FileAsync(documents)), ZipArchiveMode.Read);

    private static async Task<byte[]> FileAsync(params (string Folder, string Name, string Content)[] documents)
    {
        await using var output = new OneWay();
        using var bundle = new Bundle(output, "2026年专题组织生活会", Moment);
        foreach (var (folder, name, content) in documents)
        {
            await bundle.AddAsync(
                folder.Length == 0 ? [] : [folder], name, stream => stream.WriteAsync(Encoding.UTF8.GetBytes(content)).AsTask(), CancellationToken.None);
        }

        await bundle.CompleteAsync(CancellationToken.None);
        return output.Read().ToArray();
    }

    private static string Read(ZipArchive zip, string path)
    {
        using var reader = new StreamReader(zip.GetEntry(path)!.Open(), Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
