using BranchLife.Documents.Papers;

namespace BranchLife.Documents.Tests.Papers;

public sealed class ReadingAPaper
{
    [Fact]
    public void finds_every_missing_fact_once_tables_included()
    {
        Assert.Equal(["实到人数", "责任人", "完成时限", "谈话内容"], Sample.Report().MissingFacts().Select(missing => missing.What));
    }

    [Fact]
    public void gives_all_words_in_order_for_checks()
    {
        var words = Sample.Report().Texts().Select(text => text.Words).ToList();

        Assert.Equal("中共临澜县水利局机关支部委员会专题组织生活会情况报告", words[0]);
        Assert.Contains("一、会前准备充分", words);
        Assert.Contains("谈话人", words);
        Assert.Equal("见表。", words[^1]);
    }

    [Fact]
    public void has_a_code_that_changes_with_its_words()
    {
        var report = Sample.Report();

        Assert.Matches("^[0-9A-F]{4}-[0-9A-F]{4}$", report.Fingerprint());
        Assert.Equal(report.Fingerprint(), (report with { Imprint = null }).Fingerprint());
        Assert.NotEqual(report.Fingerprint(), (report with { Addressee = "县委组织部" }).Fingerprint());
    }

    [Fact]
    public void keeps_the_address_of_a_figure()
    {
        var figure = Sample.Report().Texts().SelectMany(text => text.Runs).OfType<Figure>().First();

        Assert.Equal(("32", "/meetings/1/roster"), (figure.Words, figure.Href));
    }
}
