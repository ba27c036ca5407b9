using BranchLife.Documents.Papers;

namespace BranchLife.Documents.Tests.Papers;

public sealed class WritingText
{
    [Fact]
    public void keeps_facts_apart_from_words()
    {
        Text text = $"实到{Fact.Count("实到人数", 31, "/m/1")}名，主持人{Fact.Of("主持人", " ")}，{new DateOnly(2023, 7, 5)}召开";

        Assert.Equal(
            [
                new Plain("实到"), new Figure("31", "/m/1"), new Plain("名，主持人"), new Missing("主持人"),
                new Plain("，"), new Plain("2023年7月5日"), new Plain("召开"),
            ],
            text.Runs);
        Assert.Equal("实到31名，主持人「待补：主持人」，2023年7月5日召开", text.Words);
    }

    [Theory]
    [InlineData(31, 32, "96.9%")]
    [InlineData(32, 32, "100%")]
    [InlineData(0, 32, "0%")]
    [InlineData(null, 32, "「待补：到会率」")]
    [InlineData(0, 0, "「待补：到会率」")]
    public void gives_a_share_only_of_something(int? part, int? whole, string words) =>
        Assert.Equal(words, Fact.Share("到会率", part, whole).Words);

    [Fact]
    public void counts_one_by_one_and_ends_once()
    {
        var text = Text.InTurn(["学习不深。", "联系不紧；"], words => $"{words}");

        Assert.Equal("一是学习不深；二是联系不紧。", text.Words);
        Assert.True(Text.InTurn<string>([], words => words).IsEmpty);
    }

    [Fact]
    public void keeps_facts_when_a_list_is_described() =>
        Assert.Contains(new Missing("责任人"), Text.InTurn(["学习不深"], words => $"{words}（{new Missing("责任人")}）").Runs);

    [Fact]
    public void joins_names_with_the_enumeration_mark() =>
        Assert.Equal("周明远、沈一舟", Text.Join(["周明远", "沈一舟"], name => name).Words);

    [Fact]
    public void keeps_missing_facts_marked_when_it_is_cut_into_lines()
    {
        var lines = ((Text)"第一行\n" + new Missing("结论") + "\n\n第三行").Lines();

        Assert.Equal(["第一行", "「待补：结论」", "第三行"], lines.Select(line => line.Words));
        Assert.IsType<Missing>(Assert.Single(lines[1].Runs));
    }
}
