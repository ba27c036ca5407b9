using System.IO.Compression;
using System.Text;
using BranchLife.Documents.Docx;
using BranchLife.Documents.Papers;
using BranchLife.Documents.Reading;
using static BranchLife.Documents.Papers.Block;

namespace BranchLife.Documents.Tests.Reading;

/// <summary>Documents that people hand in: what is read of them, and what is refused by name before it costs anything.</summary>
public sealed class ReadingDocuments
{
    [Fact]
    public async Task reads_the_paragraphs_of_our_own_papers()
    {
        using var file = new MemoryStream();
        await PaperDocx.WriteAsync(new("发言提纲") { Body = [Level1("学习收获"), Say("读原文四篇。\n写体会一篇。"), Labelled("具体事例", "八月只走访两户")] }, file, default);

        Assert.Equal(["发言提纲", "一、学习收获", "读原文四篇。", "写体会一篇。", "具体事例：八月只走访两户"], Read(file.ToArray()));
    }

    [Fact]
    public void leaves_out_deleted_text_pictures_and_text_boxes() => Assert.Equal(["留下的"], Read(Packed(
        "<w:p><w:r><w:t>留下</w:t></w:r><w:del><w:r><w:delText>删去的</w:delText></w:r></w:del><w:ins><w:r><w:t>的</w:t></w:r></w:ins></w:p>"
        + "<w:p><w:r><w:drawing><w:t>图里的</w:t></w:drawing></w:r></w:p>")));

    [Fact]
    public void refuses_by_name_what_is_no_document()
    {
        Assert.Equal("file-empty", Refused([]));
        Assert.Equal("file-not-docx", Refused("只是文本"u8.ToArray()));
        Assert.Equal("file-not-docx", Refused(Packed("", "xl/workbook.xml")));
        Assert.Equal("file-truncated", Refused(Packed("<w:p/>")[..40]));
        Assert.Equal("file-too-large", Refused(new byte[9 * 1024 * 1024]));
    }

    [Fact]
    public void refuses_what_grows_without_end()
    {
        var bomb = Packed($"<w:p><w:r><w:t>{new string('一', 20_000_000)}</w:t></w:r></w:p>");
        var many = Packed(string.Concat(Enumerable.Repeat("<w:p><w:r><w:t>字</w:t></w:r></w:p>", 6_000)));

        Assert.Equal(("file-expands", "document-too-large"), (Refused(bomb), Refused(many)));
    }

    [Fact]
    public void refuses_declarations() => Assert.Equal("file-unsafe", Refused(Packed("<w:p/>", head: "<!DOCTYPE x [<!ENTITY a \"b\">]>")));

    private static IReadOnlyList<string> Read(byte[] file) => DocxReader.Read(new MemoryStream(file));

    private static string Refused(byte[] file) => Assert.Throws<WorkbookRefusedException>(() => Read(file)).Code;

    private static byte[] Packed(string body, string part = "word/document.xml", string head = "")
    {
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        using (var writer = new StreamWriter(archive.CreateEntry(part).Open(), Encoding.UTF8))
            writer.Write($"<?xml version=\"1.0\"?>{head}<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>{body}</w:body></w:document>");
        return file.ToArray();
    }
}
