using BranchLife.Application.Rules;

namespace BranchLife.Application.Tests.Rules;

public sealed class RulesOfReports
{
    internal static readonly ReportContent Complete = new()
    {
        Demanded = [new("preparation", "会前准备"), new("problems", "主要存在问题")],
        Sections = [new("preparation", "12月18日召开会议，应到22人，实到20人。"), new("problems", "一是……四是走访不经常。")],
        Figures = [new("实到人数", 20, 20)], ListedProblems = 4, ReportedProblems = 4, ReportedMeasures = 5,
    };

    internal static ReportFacts Report(ReportContent content) => new() { About = Facts.About, Content = content };

    [Fact]
    public void have_nothing_against_a_true_report() => Assert.Empty(Procedure.Check(Report(Complete)));

    [Fact]
    public void compare_figures_with_the_records()
    {
        var finding = Report(Complete with { Figures = [new("实到人数", 22, 20)] }).OnlyFinding("R-REP-02");

        Assert.True(finding.Blocks);
        Assert.Equal("报告数字与系统数据不一致：实到人数写为22，记录为20。", finding.Message);
    }

    [Fact]
    public void name_the_section_that_is_missing_or_empty() =>
        Assert.Equal(
            "报告缺少“主要存在问题”部分。",
            Report(Complete with { Sections = [Complete.Sections[0], new("problems", " ")] }).OnlyFinding("R-REP-03").Message);

    [Fact]
    public void count_problems_against_the_list_and_measures_against_problems()
    {
        Assert.Equal("报告列问题4项、措施3项，不能逐一对应。", Report(Complete with { ReportedMeasures = 3 }).OnlyFinding("R-REP-04").Message);
        Assert.Equal("报告列问题4项，问题清单为6项，请核对。", Report(Complete with { ListedProblems = 6 }).OnlyFinding("R-REP-04").Message);
    }

    [Fact]
    public void refuse_a_fact_that_is_still_missing()
    {
        Assert.Contains("：待补：点评内容。", Report(Complete with { Sections = [new("preparation", "见「待补：点评内容」一节，其余照旧。"), Complete.Sections[1]] }).OnlyFinding("R-TXT-08").Message, StringComparison.Ordinal);
        Assert.True(Report(Complete with { Sections = [new("preparation", "督导组点评：待补：点评内容。"), Complete.Sections[1]] }).OnlyFinding("R-TXT-08").Blocks);
    }
}
