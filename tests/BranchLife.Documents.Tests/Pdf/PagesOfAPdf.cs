using BranchLife.Documents.Papers;
using BranchLife.Documents.Pdf;
using BranchLife.Documents.Tables;
using static BranchLife.Documents.Papers.Block;

namespace BranchLife.Documents.Tests.Pdf;

public sealed class PagesOfAPdf(BoxFont font) : IClassFixture<BoxFont>
{
    private const string NotFirst = "，。、；：？！）》」』”’…—";
    private const string NotLast = "（《「『“‘";

    [Fact]
    public void hold_twenty_two_lines_of_twenty_eight_characters()
    {
        var pages = Write(new Paper("报告") { Body = [Flush(new string('字', 28 * 60))] });

        Assert.Equal(new string('字', 28), pages[1].Lines[0]);
        Assert.Equal(22, pages[1].Lines.Count(line => line.Length == 28));
    }

    [Fact]
    public void never_begin_a_line_with_a_closing_mark_or_end_it_with_an_opening_one()
    {
        var random = new Random(9704);
        const string Letters = "会议党员支部学习整改问题，。；“”（）《》、：2026年a";
        var text = string.Concat(Enumerable.Range(0, 4000).Select(_ => Letters[random.Next(Letters.Length)]));
        // Runs of marks longer than a line's worth of choices are no language; two in a row are enough.
        text = System.Text.RegularExpressions.Regex.Replace(text, $"([{NotFirst}{NotLast}])[{NotFirst}{NotLast}]+", "$1");

        var lines = Write(new Paper("报告") { Body = [Say(text)] }).SelectMany(page => page.Lines.SkipLast(1)).Skip(1).ToList();

        Assert.True(lines.Count > 80);
        Assert.All(lines.Skip(1), line => Assert.DoesNotContain(line[0], NotFirst));
        Assert.All(lines, line => Assert.DoesNotContain(line[^1], NotLast));
        Assert.Equal(text.Replace(" ", "", StringComparison.Ordinal), string.Concat(lines));
    }

    [Fact]
    public void do_not_tear_numbers_apart()
    {
        var text = string.Concat(Enumerable.Repeat("编号WT-2026001的问题；", 40));

        var lines = Write(new Paper("报告") { Body = [Say(text)] }).SelectMany(page => page.Lines);

        Assert.All(lines.Where(line => line.Contains("WT", StringComparison.Ordinal)), line => Assert.DoesNotMatch("WT-?[0-9]{0,6}$", line));
    }

    [Fact]
    public void repeat_the_head_of_a_table()
    {
        var rows = Enumerable.Range(1, 120).Select(number => new Sample.Problem($"{number}", $"问题{number}", "周明远", Sample.Day, 1)).ToList();

        var pages = Write(Sample.Ledger.ToPaper(rows));

        Assert.True(pages.Count > 3);
        Assert.All(pages, page => Assert.Single(page.Pieces, piece => piece.Words == "具体问题"));
        Assert.Equal(120, pages.Sum(page => page.Pieces.Count(piece => piece.Words.StartsWith("问题", StringComparison.Ordinal))));
    }

    [Fact]
    public void let_a_row_that_is_higher_than_a_page_go_on()
    {
        var text = string.Concat(Enumerable.Range(0, 3000).Select(number => (char)(0x4E00 + number)));

        var pages = Write(new Paper("记录") { Body = [Form([new Field("主要内容", text)])] });

        Assert.True(pages.Count >= 2);
        Assert.Equal(text, string.Concat(pages.SelectMany(page => page.Pieces).Where(piece => piece.Size == 12 && piece.X > 150).Select(piece => piece.Words)));
    }

    [Fact]
    public void never_carry_a_signature_alone()
    {
        for (var characters = 28 * 17; characters < 28 * 22; characters += 14)
        {
            var last = Write(new Paper("报告")
            {
                Body = [Flush(new string('字', characters))],
                Signature = new("机关支部", Sample.Day),
            })[^1];

            Assert.Contains(last.Lines, line => line.Contains('字'));
            Assert.Contains("2026年12月5日", last.Lines);
        }
    }

    [Fact]
    public void keep_a_heading_with_its_text()
    {
        for (var lines = 15; lines < 24; lines++)
        {
            var pages = Write(new Paper("报告") { Body = [Flush(new string('字', 28 * lines)), Level1("标题"), Say("正文。")] });
            var with = pages.Single(page => page.Lines.Contains("一、标题"));

            Assert.Contains("正文。", with.Lines);
        }
    }

    [Fact]
    public void begin_anew_where_the_paper_says_so() =>
        Assert.Equal(2, Write(new Paper("报告") { Body = [Say("甲。"), StartPage(), Say("乙。")] }).Count);

    private IReadOnlyList<PdfPage> Write(Paper paper)
    {
        using var faces = PdfFaces.Open(font.FilePath, font.FilePath);
        using var output = new MemoryStream();
        PaperPdf.Write(paper, faces, output);
        return new Pdf(output.ToArray()).Pages;
    }
}
