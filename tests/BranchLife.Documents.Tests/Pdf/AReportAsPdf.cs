using System.Buffers.Binary;
using System.Text;
using BranchLife.Documents.Papers;
using BranchLife.Documents.Pdf;
using static BranchLife.Documents.Papers.Block;

namespace BranchLife.Documents.Tests.Pdf;

public sealed class AReportAsPdf(BoxFont font) : IClassFixture<BoxFont>
{
    [Fact]
    public void has_the_same_pages_as_the_docx()
    {
        var pages = Write(Sample.Report()).Pages;

        Assert.Equal((595.3, 841.9), (pages[0].Width, pages[0].Height));
        Assert.Equal([(595.3, 841.9), (841.9, 595.3), (595.3, 841.9)], pages.TakeLast(3).Select(page => (page.Width, page.Height)));
    }

    [Fact]
    public void says_the_same_as_the_paper()
    {
        var report = Sample.Report();
        var words = string.Concat(Write(report).Pages.SelectMany(page => page.Lines)).Replace(" ", "", StringComparison.Ordinal);

        Assert.Contains("会议应到党员32名，实到「待补：实到人数」名。", words, StringComparison.Ordinal);
        Assert.Contains("（二）严把学习关。共学习6次。", words, StringComparison.Ordinal);
        Assert.Contains("附件：1.整改台账2.学习书目3.谈话安排表", words, StringComparison.Ordinal);
        Assert.All(
            report.Texts().SelectMany(text => text.Words).Where(character => !char.IsWhiteSpace(character)),
            character => Assert.Contains(character, words));
    }

    [Fact]
    public void numbers_its_pages_outside()
    {
        const double LeftEdge = 79.35, RightEdge = 521.6, OneCharacter = 14, Width = 49;
        var pages = Write(Sample.Report()).Pages;

        for (var i = 0; i < pages.Count; i++)
        {
            var number = pages[i].Pieces.Single(piece => piece.Words == $"— {i + 1} —");
            Assert.Equal(14, number.Size);
            Assert.Equal(i % 2 == 0 ? RightEdge - OneCharacter - Width : LeftEdge + OneCharacter, number.X, 0.1);
        }
    }

    [Fact]
    public void turns_the_page_number_with_the_sheet()
    {
        var pages = Write(Sample.Report()).Pages;

        Assert.All(pages, page => Assert.Equal(page.Width > page.Height, page.Content.Contains("0 -1 1 0 0 595.3 cm", StringComparison.Ordinal)));
    }

    [Fact]
    public void marks_missing_facts_with_colour()
    {
        Assert.Contains("1 1 0 rg", Write(Sample.Report()).Pages[0].Content, StringComparison.Ordinal);
        Assert.DoesNotContain("1 1 0 rg", Write(new Paper("报告") { Body = [Say("齐全。")] }).Pages[0].Content, StringComparison.Ordinal);
    }

    [Fact]
    public void tells_its_title_and_nothing_about_who_made_it()
    {
        var source = Write(new Paper("报告")).Source;

        Assert.Contains("/Title <FEFF62A5544A>", source, StringComparison.Ordinal);
        Assert.DoesNotContain("/Author", source, StringComparison.Ordinal);
        Assert.DoesNotContain("/Creat", source, StringComparison.Ordinal);
        Assert.DoesNotContain("/Producer", source, StringComparison.Ordinal);
    }

    [Fact]
    public void knows_where_its_objects_lie()
    {
        var pdf = Write(Sample.Report());
        var table = int.Parse(pdf.Source[(pdf.Source.LastIndexOf("startxref\n", StringComparison.Ordinal) + 10)..^7], System.Globalization.CultureInfo.InvariantCulture);
        var entries = pdf.Source[table..].Split('\n').Skip(3).TakeWhile(line => line.EndsWith(" n ", StringComparison.Ordinal)).ToList();

        Assert.True(entries.Count > 10);
        for (var i = 0; i < entries.Count; i++)
            Assert.StartsWith($"{i + 1} 0 obj", pdf.Source[int.Parse(entries[i][..10], System.Globalization.CultureInfo.InvariantCulture)..], StringComparison.Ordinal);
    }

    [Fact]
    public void embeds_only_the_letters_it_uses_with_their_parts()
    {
        var program = Assert.Single(Write(new Paper("一 𠮷")).FontFiles);

        Assert.InRange(program.Length, 300, 2000);
        Assert.Equal(0x00010000u, BinaryPrimitives.ReadUInt32BigEndian(program));
        Assert.Equal(1 + "一 𠮷—1".EnumerateRunes().Count() + 1, Glyphs(program));
    }

    [Fact]
    public void shows_a_character_that_no_font_has_as_a_box_but_keeps_it_in_the_text()
    {
        Assert.Equal("报é告", Write(new Paper("报é告")).Pages[0].Lines[0]);
    }

    [Fact]
    public void is_the_same_file_for_the_same_paper() => Assert.Equal(Write(Sample.Report()).Bytes, Write(Sample.Report()).Bytes);

    [Fact]
    public void refuses_fonts_without_truetype_outlines()
    {
        var path = Path.GetTempFileName();
        File.WriteAllBytes(path, Encoding.ASCII.GetBytes("OTTO and more than twelve bytes"));

        Assert.Throws<InvalidDataException>(() => PdfFaces.Open(path, path));
        File.Delete(path);
    }

    // The empty box, the characters, and of the two parts of 一 the one that no character uses.
    private static int Glyphs(byte[] program)
    {
        for (var at = 12; at < program.Length; at += 16)
        {
            if (Encoding.ASCII.GetString(program, at, 4) == "maxp")
                return BinaryPrimitives.ReadUInt16BigEndian(program.AsSpan((int)BinaryPrimitives.ReadUInt32BigEndian(program.AsSpan(at + 8)) + 4));
        }

        return 0;
    }

    private Pdf Write(Paper paper)
    {
        using var faces = PdfFaces.Open(font.FilePath, font.FilePath);
        using var output = new MemoryStream();
        PaperPdf.Write(paper, faces, output);
        return new(output.ToArray());
    }
}
