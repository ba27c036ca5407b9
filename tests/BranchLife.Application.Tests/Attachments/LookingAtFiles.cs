using System.IO.Compression;
using System.Text;
using BranchLife.Application.Attachments;
using BranchLife.Domain;
using BranchLife.Domain.Attachments;

namespace BranchLife.Application.Tests.Attachments;

/// <summary>What an upload really is, told by its bytes.</summary>
public sealed class LookingAtFiles
{
    [Theory]
    [InlineData("MZ\u0090\0")]
    [InlineData("<html><script>alert(1)</script></html>")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>")]
    [InlineData("GIF89a")]
    [InlineData("#!/bin/sh")]
    [InlineData("PK\u0005\u0006")]
    public void refuses_what_is_not_a_scan_a_photograph_or_a_document(string content) => By(AttachmentRules.KnownFormatsOnly, content);

    [Fact]
    public void refuses_nothing_and_too_much()
    {
        By(AttachmentRules.AFileIsNotEmpty, "");
        By(AttachmentRules.AFileIsNotTooLarge, new byte[Attachment.LargestFile + 1]);
    }

    [Theory]
    [InlineData("%PDF-1.7\n1 0 obj<</OpenAction<</S/JavaScript/JS(app.alert(1))>>>>\n%%EOF")]
    [InlineData("%PDF-1.7\n<</S /J#61vaScript>>\n%%EOF")]
    [InlineData("%PDF-1.7\n<</Type /EmbeddedFile>>\n%%EOF")]
    [InlineData("%PDF-1.7\n<</S /Launch /F (cmd.exe)>>\n%%EOF")]
    public void refuses_a_pdf_that_runs_something(string content) => By(AttachmentRules.FilesDoNotRun, content);

    [Fact]
    public void refuses_half_a_pdf() => By(AttachmentRules.BrokenFiles, "%PDF-1.7\n1 0 obj");

    [Fact]
    public void takes_place_device_and_comment_out_of_a_photograph_and_keeps_how_it_is_turned()
    {
        var photograph = Jpeg(Segment(0xE1, [.. "Exif\0\0"u8, .. Tiff(turned: 6), .. "GPS 30.1234 Camera"u8]), Segment(0xFE, "a comment"u8), Segment(0xE0, "JFIF\0"u8));

        var (format, kept) = AttachedContent.Inspect([.. photograph, .. "behind the end"u8]);
        var text = Encoding.Latin1.GetString(kept);

        Assert.Equal(AttachmentFormat.Jpeg, format);
        Assert.DoesNotContain("GPS", text, StringComparison.Ordinal);
        Assert.DoesNotContain("comment", text, StringComparison.Ordinal);
        Assert.DoesNotContain("behind", text, StringComparison.Ordinal);
        Assert.Contains("JFIF", text, StringComparison.Ordinal);
        Assert.Contains("picture", text, StringComparison.Ordinal);
        Assert.Contains("\u0001\u0012\0\u0003\0\0\0\u0001\0\u0006", text, StringComparison.Ordinal);
        Assert.Equal(kept, AttachedContent.Inspect(kept).Content);
    }

    [Fact]
    public void takes_texts_out_of_a_picture()
    {
        byte[] picture =
        [
            0x89, .. "PNG\r\n\u001a\n"u8, .. Chunk("IHDR", "0123456789abc"u8), .. Chunk("tEXt", "Author someone"u8), .. Chunk("eXIf", "GPS"u8),
            .. Chunk("IDAT", "picture"u8), .. Chunk("IEND", ""u8), .. "behind"u8,
        ];

        var (format, kept) = AttachedContent.Inspect(picture);
        var text = Encoding.Latin1.GetString(kept);

        Assert.Equal(AttachmentFormat.Png, format);
        Assert.Contains("picture", text, StringComparison.Ordinal);
        Assert.All(new[] { "someone", "GPS", "behind" }, word => Assert.DoesNotContain(word, text, StringComparison.Ordinal));
    }

    [Fact]
    public void refuses_a_broken_picture()
    {
        By(AttachmentRules.BrokenFiles, [0xFF, 0xD8, 0xFF, 0xE0, 0xFF, 0xFF, 1, 2, 0xFF, 0xD9]);
        By(AttachmentRules.BrokenFiles, [0xFF, 0xD8, 0xFF, 0xE0]);
        By(AttachmentRules.BrokenFiles, [0x89, .. "PNG\r\n\u001a\n"u8, 0xFF, 0xFF, 0xFF, 0xFF, .. "IHDR"u8]);
    }

    [Theory]
    [InlineData("word/document.xml", AttachmentFormat.Docx)]
    [InlineData("xl/workbook.xml", AttachmentFormat.Xlsx)]
    public void knows_documents_by_their_parts(string part, AttachmentFormat format) =>
        Assert.Equal(format, AttachedContent.Inspect(Package(("[Content_Types].xml", "<Types/>"), (part, "<x/>"))).Format);

    [Theory]
    [InlineData("word/vbaProject.bin", "<Types/>", "<Relationships/>")]
    [InlineData("word/embeddings/oleObject1.bin", "<Types/>", "<Relationships/>")]
    [InlineData("word/activeX/activeX1.xml", "<Types/>", "<Relationships/>")]
    [InlineData("word/styles.xml", "<Types ct=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/>", "<Relationships/>")]
    [InlineData("word/styles.xml", "<Types/>", "<Relationship Type=\"attachedTemplate\" TargetMode=\"External\" Target=\"http://x/t.dotm\"/>")]
    public void refuses_documents_with_macros_and_objects(string part, string types, string relations) => By(AttachmentRules.FilesDoNotRun,
        Package(("[Content_Types].xml", types), ("word/document.xml", "<x/>"), ("word/_rels/document.xml.rels", relations), (part, "x")));

    [Fact]
    public void refuses_other_zips() => By(AttachmentRules.KnownFormatsOnly, Package(("a.txt", "x")));

    private static void By(Rule rule, string content) => By(rule, Encoding.Latin1.GetBytes(content));

    private static void By(Rule rule, byte[] content) =>
        Assert.Same(rule, Assert.Throws<RuleViolationException>(() => AttachedContent.Inspect(content)).Rule);

    private static byte[] Jpeg(params byte[][] segments) =>
        [0xFF, 0xD8, .. segments.SelectMany(segment => segment), .. Segment(0xDA, "scan"u8), .. "picture"u8, 0xFF, 0xD9];

    private static byte[] Segment(byte marker, ReadOnlySpan<byte> content) =>
        [0xFF, marker, (byte)((content.Length + 2) >> 8), (byte)(content.Length + 2), .. content];

    private static byte[] Tiff(byte turned) => [(byte)'I', (byte)'I', 42, 0, 8, 0, 0, 0, 1, 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0, turned, 0, 0, 0, 0, 0, 0, 0];

    private static byte[] Chunk(string name, ReadOnlySpan<byte> content) =>
        [0, 0, 0, (byte)content.Length, .. Encoding.ASCII.GetBytes(name), .. content, 0, 0, 0, 0];

    private static byte[] Package(params (string Name, string Content)[] parts)
    {
        using var package = new MemoryStream();
        using (var zip = new ZipArchive(package, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var part = zip.CreateEntry(name).Open();
                part.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        return package.ToArray();
    }
}
