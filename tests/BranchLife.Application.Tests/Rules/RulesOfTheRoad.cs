using BranchLife.Application.Rules;
using BranchLife.Domain;

namespace BranchLife.Application.Tests.Rules;

/// <summary>The smaller rules between the stages: reviewing, convening, closing an item, what comes again, what comes late.</summary>
public sealed class RulesOfTheRoad
{
    internal static readonly DateTimeOffset Now = new(2026, 11, 20, 6, 0, 0, TimeSpan.Zero);

    internal static ConveningFacts Convening => new() { About = Facts.About, MaterialsApproved = true };

    internal static ReportFacts Report(DateOnly held) => new()
    {
        About = Facts.About, Content = new ReportContent { Sections = [], Demanded = [] }, HeldOn = held,
    };

    [Fact]
    public void have_nothing_against_a_meeting_of_which_everybody_knows() => Assert.Empty(Procedure.Check(Convening));

    [Fact]
    public void let_nobody_sit_before_the_materials_are_approved_unless_it_is_explained()
    {
        var facts = Convening with { MaterialsApproved = false };

        Assert.True(facts.OnlyFinding("R-MEET-01").Blocks);
        Assert.False(Assert.Single(facts.Explaining("R-MEET-01", "经镇党委同意")).Blocks);
    }

    [Fact]
    public void name_who_has_not_seen_the_notice()
    {
        var finding = (Convening with { Unreached = ["林向东", "周敏"] }).OnlyFinding("R-NTC-02");

        Assert.StartsWith("林向东、周敏尚未确认收到会议通知（共2人）", finding.Message, StringComparison.Ordinal);
        Assert.Equal("《中国共产党党员教育管理工作条例》第三十二条", finding.Source);
    }

    [Theory]
    [InlineData(119, true)]
    [InlineData(120, false)]
    public void remind_a_reviewer_who_is_quicker_than_reading(int seconds, bool reminds)
    {
        var found = Procedure.Check(new ReviewFacts { About = Facts.About, SubmittedAt = Now.AddSeconds(-seconds), Now = Now });

        Assert.Equal(reminds ? ["R-PLAN-07"] : [], found.Select(finding => finding.RuleId));
    }

    [Theory]
    [InlineData(23, true)]
    [InlineData(24, false)]
    public void remind_a_verifier_of_an_item_that_was_mended_within_a_day(int hours, bool reminds)
    {
        var found = Procedure.Check(new ClosingFacts { Evidence = 1, About = Facts.About, OpenedAt = Now.AddHours(-hours), Now = Now });

        Assert.Equal(reminds ? ["R-RECT-07"] : [], found.Select(finding => finding.RuleId));
    }

    [Fact]
    public void ask_why_a_problem_comes_again()
    {
        var facts = new ListFacts { About = Facts.About, Problems = [new(null, Words("灌渠清淤拖了两年，汛前没有完成。"))], Repeated = ["灌渠清淤拖了两年，汛前没有完成。"] };

        Assert.Equal("与以前的问题“灌渠清淤拖了两年，汛前没有完成。”相同，请说明反复原因。", facts.OnlyFinding("R-RECT-08").Message);
        Assert.Empty((facts with { Repeated = [] }).Findings("R-RECT-08"));
    }

    [Theory]
    [InlineData("2026-11-06", null)]
    [InlineData("2026-11-05", 1)]
    public void count_the_working_days_by_which_a_report_is_late(string held, int? late)
    {
        var finding = Report(DateOnly.ParseExact(held, "yyyy-MM-dd")).Findings("R-REP-01").SingleOrDefault();

        Assert.Equal(late is null ? null : $"情况报告已超期{late}个工作日，一般在会后10个工作日内报送。", finding?.Message);
    }

    private static SensitiveText Words(string text) => SensitiveText.From(text)!;
}
