using System.IO.Compression;
using System.Text;
using BranchLife.Documents.Reading;
using BranchLife.Testing.Workbooks;

namespace BranchLife.Documents.Tests.Reading;

public sealed class RefusingFiles
{
    private static readonly byte[] CompoundFile = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    public static TheoryData<string, byte[]> Strangers => new()
    {
        { "file-empty", [] },
        { "file-empty", new byte[512] },
        { "file-empty", Encoding.UTF8.GetBytes("\uFEFF \r\n") },
        { "file-old-xls", [.. CompoundFile, .. new byte[504], .. Encoding.Unicode.GetBytes("Workbook")] },
        { "file-encrypted", [.. CompoundFile, .. new byte[504], .. Encoding.Unicode.GetBytes("EncryptedPackage")] },
        { "file-not-xlsx", [.. CompoundFile, .. new byte[504], .. Encoding.Unicode.GetBytes("WordDocument")] },
        { "file-html", Encoding.UTF8.GetBytes("<html xmlns:x=\"urn:x\"><body><table><tr><td>姓名</td></tr></table></body></html>") },
        { "file-html", Encoding.UTF8.GetBytes("\uFEFF\r\n<!DOCTYPE HTML><table>") },
        { "file-text", Encoding.UTF8.GetBytes("姓名,性别,所在党支部\r\n") },
        { "file-text", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("姓名\t性别\r\n")] },
        { "file-not-xlsx", Encoding.UTF8.GetBytes("<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>") },
        { "file-not-xlsx", Encoding.ASCII.GetBytes("%PDF-1.7\n") },
        { "file-not-xlsx", Zip(("word/document.xml", "<document/>")) },
        { "file-not-xlsx", Zip(("readme.txt", "不是工作簿")) },
        { "file-not-xlsx", Zip() },
        { "file-truncated", XlsxFile.Of("一", sheet => sheet.Row("甲"))[..^200] },
        { "file-truncated", Encoding.ASCII.GetBytes("PK\x03\x04") },
        { "file-unsafe", Book("<!DOCTYPE worksheet [<!ENTITY a \"甲\">]><worksheet><sheetData/></worksheet>") },
        { "file-damaged", Book("<worksheet><sheetData><row>") },
        { "file-damaged", Book("<worksheet><sheetData><row><c t=\"s\"><v>7</v></c></row></sheetData></worksheet>") },
        { "file-damaged", Book("<worksheet><sheetData><row r=\"2\"><c r=\"A1\"><v>7</v></c></row></sheetData></worksheet>") },
        { "file-damaged", Book("<worksheet><sheetData><row r=\"2\"/><row r=\"1\"/></sheetData></worksheet>") },
        { "file-damaged", Book("<worksheet><sheetData><row><c><v>一</v></c></row></sheetData></worksheet>") },
        { "file-damaged", Book(string.Concat(Enumerable.Repeat("<a>", 100)) + string.Concat(Enumerable.Repeat("</a>", 100))) },
        { "file-damaged", Zip(("xl/workbook.xml", "<workbook/>"), ("XL/Workbook.xml", "<workbook/>")) },
    };

    [Theory]
    [MemberData(nameof(Strangers))]
    public void says_what_is_wrong_and_what_to_do(string code, byte[] file)
    {
        var refusal = Assert.Throws<WorkbookRefusedException>(() => WorkbookReader.Read(new MemoryStream(file)));

        Assert.Equal(code, refusal.Code);
        Assert.EndsWith("。", refusal.Sentence, StringComparison.Ordinal);
        Assert.EndsWith("。", refusal.Advice, StringComparison.Ordinal);
    }

    [Fact]
    public void gives_every_reason_its_own_sentence()
    {
        var refusals = Strangers.Select(row => Record.Exception(() => WorkbookReader.Read(new MemoryStream((byte[])row[1]))))
            .Cast<WorkbookRefusedException>().DistinctBy(refusal => refusal.Code).ToList();

        Assert.Equal(refusals.Count, refusals.Select(refusal => refusal.Sentence).Distinct().Count());
    }

    [Fact]
    public void refuses_an_entry_with_a_password()
    {
        var file = XlsxFile.Of("一", sheet => sheet.Row("甲"));
        foreach (var at in EntryRecords(file)) file[at + 8] |= 1;

        Assert.Equal("file-encrypted", Assert.Throws<WorkbookRefusedException>(() => WorkbookReader.Read(new MemoryStream(file))).Code);
    }

    [Fact]
    public void notices_a_byte_that_changed_on_the_way()
    {
        var file = Stored("xl/workbook.xml", "<workbook><sheets><sheet name=\"东湾村\"/></sheets></workbook>");
        var at = file.AsSpan().IndexOf("东湾村"u8);
        Assert.Equal("东湾村", WorkbookReader.Read(new MemoryStream(file)).Sheets[0].Name);
        "西"u8.CopyTo(file.AsSpan(at));

        Assert.Equal("file-damaged", Assert.Throws<WorkbookRefusedException>(() => WorkbookReader.Read(new MemoryStream(file))).Code);
    }

    [Fact]
    public void never_answers_with_anything_but_a_refusal_however_a_file_is_spoilt()
    {
        var sound = XlsxFile.Of("一", sheet => sheet.Row("甲", 1, new DateOnly(2020, 1, 1)).Row("乙", true).Merge("A1:B1"));
        var random = new Random(20261122);
        for (var round = 0; round < 3_000; round++)
        {
            var file = (byte[])sound.Clone();
            for (var i = random.Next(1, 6); i > 0; i--) file[random.Next(file.Length)] = (byte)random.Next(256);
            var answer = Record.Exception(() => WorkbookReader.Read(new MemoryStream(file, 0, random.Next(4) == 0 ? random.Next(file.Length) : file.Length)));
            Assert.True(answer is null or WorkbookRefusedException, answer?.ToString());
        }
    }

    private static byte[] Book(string sheet) => new XlsxFile().Sheet("一", _ => { }).Part("xl/worksheets/sheet1.xml", sheet).ToBytes();

    private static byte[] Zip(params (string Name, string Content)[] parts) => Zip(CompressionLevel.Fastest, parts);

    private static byte[] Stored(string name, string content) => Zip(CompressionLevel.NoCompression, (name, content));

    private static byte[] Zip(CompressionLevel level, params (string Name, string Content)[] parts)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var part = zip.CreateEntry(name, level).Open();
                part.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        return file.ToArray();
    }

    internal static IEnumerable<int> EntryRecords(byte[] file)
    {
        for (var at = 0; at < file.Length - 4; at++)
        {
            if (file.AsSpan(at).StartsWith("PK\x01\x02"u8)) yield return at;
        }
    }
}
