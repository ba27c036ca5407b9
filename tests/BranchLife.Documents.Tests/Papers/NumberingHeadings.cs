using BranchLife.Documents.Papers;
using static BranchLife.Documents.Papers.Block;

namespace BranchLife.Documents.Tests.Papers;

public sealed class NumberingHeadings
{
    [Fact]
    public void starts_again_under_every_higher_heading()
    {
        Assert.Equal(
            ["一、", "（一）", "1.", "2.", "（1）", "（二）", "1.", "二、", "（一）"],
            Numbers(Level1("甲"), Level2("乙"), Level3("丙"), Level3("丁"), Level4("戊"), Level2("己"), Level3("庚"), Level1("辛"), Level2("壬")));
    }

    [Fact]
    public void counts_afresh_in_an_annex()
    {
        var paper = new Paper("报告") { Body = [Level1("甲")], Annexes = [new("清单") { Body = [Level1("乙")] }] };

        Assert.Equal("一、", Assert.IsType<Heading>(paper.Annexes[0].Body[0]).Number);
    }

    [Fact]
    public void counts_headings_that_run_on_in_their_paragraph()
    {
        Assert.Equal(["1.", "2."], Numbers(Level3("甲", "正文。"), Level3("乙")));
    }

    [Fact]
    public void leaves_the_full_stop_off_a_heading() =>
        Assert.Equal("会前准备充分", ((Heading)Level1("会前准备充分。")).Text.Words);

    [Theory]
    [InlineData(1, "一")]
    [InlineData(10, "十")]
    [InlineData(11, "十一")]
    [InlineData(20, "二十")]
    [InlineData(21, "二十一")]
    [InlineData(100, "一百")]
    [InlineData(103, "一百零三")]
    [InlineData(110, "一百一十")]
    [InlineData(1005, "一千零五")]
    [InlineData(1010, "一千零一十")]
    [InlineData(9999, "九千九百九十九")]
    public void writes_chinese_numerals(int number, string words) => Assert.Equal(words, ChineseNumeral.Of(number));

    private static IEnumerable<string> Numbers(params Block[] body) =>
        new Paper("报告") { Body = body }.Body.OfType<Heading>().Select(heading => heading.Number);
}
