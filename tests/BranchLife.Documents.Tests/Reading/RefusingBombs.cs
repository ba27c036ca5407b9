using System.Buffers.Binary;
using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using BranchLife.Documents.Reading;
using BranchLife.Testing.Workbooks;

namespace BranchLife.Documents.Tests.Reading;

public sealed class RefusingBombs
{
    private const string Head = "<worksheet><sheetData>";

    [Fact]
    public void refuses_what_swells_as_declared()
    {
        Refused("file-expands", Book(Head, Repeated("<row><c><v>1</v></c></row>", 10_000_000)));
    }

    [Fact]
    public void refuses_what_swells_more_than_it_declares()
    {
        var file = Book(Head, Repeated("<row><c><v>1</v></c></row>", 400_000));
        foreach (var at in RefusingFiles.EntryRecords(file))
        {
            if (BinaryPrimitives.ReadUInt32LittleEndian(file.AsSpan(at + 24)) > 1_000_000)
                BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(at + 24), 100_000);
        }

        Refused("file-damaged", file);
    }

    [Fact]
    public void refuses_millions_of_cells_in_a_small_file()
    {
        var random = new Random(1);
        var rows = Enumerable.Range(0, 1_800).Select(_ =>
            "<row>" + string.Concat(Enumerable.Range(0, 1_000).Select(_ => $"<c><v>{random.Next(10)}</v></c>")) + "</row>");
        var file = Book(Head, rows);

        Assert.InRange(file.Length, 1_000_000, 4_000_000);
        Refused("workbook-too-large", file);
    }

    [Fact]
    public void refuses_a_text_without_end()
    {
        Refused("file-expands", Book(Head + "<row><c t=\"inlineStr\"><is><t>", RandomText(20)));
        Refused("file-expands", Book(Head + "<row><c t=\"", RandomText(20)));
        Refused("file-expands", Book(Head + "<!-- ", RandomText(20).Select(text => text + "<>")));
        Refused("file-expands", Book(Head + "<row><c t=\"inlineStr\"><is><t><![CDATA[", RandomText(20).Select(text => text + "<")));
        Refused("workbook-too-large", Book(Head + "<row><c t=\"inlineStr\"><is>", RandomText(20).Select(text => $"<r><t>{text[..900]}</t></r>")));
    }

    [Fact]
    public void refuses_endless_new_names()
    {
        Refused("file-expands", Book(Head, Enumerable.Range(0, 10_000).Select(i => $"<a{i}/>")));
    }

    [Fact]
    public void refuses_endless_entries_before_listing_them()
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            for (var i = 0; i < 2_001; i++) zip.CreateEntry($"a{i}");
        }

        Refused("file-too-many-parts", file.ToArray());
    }

    [Fact]
    public void refuses_one_big_part_that_many_sheets_share()
    {
        var sheets = string.Concat(Enumerable.Range(1, 200).Select(i => $"<sheet name=\"{i}\" r:id=\"s1\"/>"));
        var random = new Random(2);
        var file = new XlsxFile().Sheet("一", _ => { })
            .Part("xl/workbook.xml", $"<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>{sheets}</sheets></workbook>")
            .Part("xl/worksheets/sheet1.xml", Head + string.Concat(Enumerable.Range(0, 100_000).Select(_ => $"<row ht=\"{random.Next(100)}\"/>")) + "</sheetData></worksheet>");

        Refused("file-expands", file.ToBytes(), new WorkbookLimits { InflatedBytes = 16 * 1024 * 1024 });
    }

    [Fact]
    public void refuses_a_file_beyond_the_size_even_of_a_stream_that_does_not_tell()
    {
        Refused("file-too-large", new byte[4096], new WorkbookLimits { FileBytes = 4095 });
    }

    [Fact]
    public void carries_a_roster_of_sixty_thousand()
    {
        var file = Book(Head, Enumerable.Range(1, 60_000).Select(i =>
            $"<row r=\"{i}\">" + string.Concat(Enumerable.Range(0, 16).Select(c =>
                c % 3 == 0 ? $"<c r=\"{(char)('A' + c)}{i}\" t=\"inlineStr\"><is><t>党员{i}号{c}</t></is></c>" : $"<c r=\"{(char)('A' + c)}{i}\"><v>{i}</v></c>")) + "</row>")
            .Append("</sheetData></worksheet>"));

        Assert.Equal(60_000, WorkbookReader.Read(new MemoryStream(file)).Sheets[0].Rows.Count);
    }

    private static void Refused(string code, byte[] file, WorkbookLimits? limits = null)
    {
        var before = GC.GetTotalAllocatedBytes();
        var watch = Stopwatch.StartNew();
        var refusal = Assert.Throws<WorkbookRefusedException>(() => WorkbookReader.Read(new MemoryStream(file), limits));

        Assert.True(code == refusal.Code, refusal.ToString());
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"took {watch.Elapsed}");
        Assert.InRange(GC.GetTotalAllocatedBytes() - before, 0, 512 * 1024 * 1024);
    }

    private static IEnumerable<string> Repeated(string text, int times) => Enumerable.Repeat(string.Concat(Enumerable.Repeat(text, 1000)), times / 1000);

    // About one megabyte each thousand, hard to compress.
    private static IEnumerable<string> RandomText(int megabytes)
    {
        var random = new Random(3);
        for (var i = 0; i < megabytes * 1_000; i++)
            yield return string.Create(1_000, random, (text, r) => { foreach (ref var c in text) c = (char)r.Next('a', 'z'); });
    }

    private static byte[] Book(string head, IEnumerable<string> body)
    {
        var empty = new XlsxFile().Sheet("一", _ => { }).ToBytes();
        using var file = new MemoryStream();
        file.Write(empty);
        using (var zip = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true))
        {
            zip.GetEntry("xl/worksheets/sheet1.xml")!.Delete();
            using var part = new StreamWriter(zip.CreateEntry("xl/worksheets/sheet1.xml", CompressionLevel.Fastest).Open(), new UTF8Encoding(false));
            part.Write(head);
            foreach (var text in body) part.Write(text);
        }

        return file.ToArray();
    }
}
