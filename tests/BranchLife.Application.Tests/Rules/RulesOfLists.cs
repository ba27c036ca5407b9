using BranchLife.Application.Rules;
using BranchLife.Domain;
using BranchLife.Testing.Building;

namespace BranchLife.Application.Tests.Rules;

public sealed class RulesOfLists
{
    private const string Sentence = "今年以来只到青溪村走访过一次，对三户困难群众的反映没有跟进到底。";

    private static readonly SensitiveText Concrete = SensitiveText.From(Sentence)!;

    internal static ListFacts List => new()
    {
        About = Facts.About, Members = [new(A.Comrade, "何大川")], Problems = [new(null, Concrete), new(A.Comrade, Concrete)],
    };

    internal static MeasureFacts Measures => new()
    {
        About = Facts.About, HeldOn = Facts.Day, Measures = [new("每月走访联系户一次，建立走访记录。", Facts.Day.AddMonths(6)), new("长期坚持每季度讲一次党课", null)],
    };

    [Fact]
    public void have_nothing_against_a_complete_list() => Assert.Empty(Procedure.Check(List));

    [Fact]
    public void count_opinions_and_criticisms_that_were_lost()
    {
        Assert.Equal("有2条意见未纳入问题清单，也未说明不采纳的理由。", (List with { OpenOpinions = 2 }).OnlyFinding("R-LIST-01").Message);
        Assert.Equal("有3条批评意见未纳入问题清单。", (List with { OpenCriticisms = 3 }).OnlyFinding("R-LIST-01").Message);
    }

    [Fact]
    public void block_while_somebody_has_not_claimed_a_criticism_and_count_demands_without_an_answer()
    {
        var unclaimed = (List with { Unclaimed = ["何大川", "孙丽"] }).OnlyFinding("R-LIST-01");

        Assert.True(unclaimed.Blocks);
        Assert.Equal("有2名同志的批评意见没有认领：何大川、孙丽。", unclaimed.Message);
        Assert.Equal("有1条上级点评、整改要求没有认领。", (List with { OpenDemands = 1 }).OnlyFinding("R-LIST-01").Message);
    }

    [Fact]
    public void block_while_the_branch_or_a_member_has_no_problem()
    {
        var empty = (List with { Problems = [new(null, Concrete)] }).OnlyFinding("R-LIST-02");

        Assert.True(empty.Blocks);
        Assert.Equal("何大川问题清单为空（共1人）。", empty.Message);
        Assert.Equal("党支部问题清单为空。", (List with { Problems = [new(A.Comrade, Concrete)] }).OnlyFinding("R-LIST-02").Message);
    }

    [Theory]
    [InlineData("理论学习不够深入，联系实际不够，工作不够细致。")]
    [InlineData("学习抓得不紧。")]
    public void count_hollow_statements(string statement) =>
        Assert.Equal("有1条问题表述空泛，请写明具体表现。", (List with { Problems = [.. List.Problems, new(null, SensitiveText.From(statement)!)] }).OnlyFinding("R-LIST-03").Message);

    [Fact]
    public void have_nothing_against_complete_measures() => Assert.Empty(Procedure.Check(Measures));

    [Fact]
    public void name_the_problem_without_a_measure()
    {
        var finding = (Measures with { Unanswered = [Sentence] }).OnlyFinding("R-RECT-01");

        Assert.True(finding.Blocks);
        Assert.Equal("问题“今年以来只到青溪村走访过一次，对三户困难群众的反……”缺少措施、责任人或时限。", finding.Message);
    }

    [Fact]
    public void count_dates_beyond_twelve_months() =>
        Assert.Equal(
            "有1项整改时限超过2027年12月18日，请说明或列为长期坚持。",
            (Measures with { Measures = [new("每月走访一次", Facts.Day.AddMonths(12).AddDays(1))] }).OnlyFinding("R-RECT-02").Message);

    [Fact]
    public void count_slogans() =>
        Assert.Equal(
            "有1项整改措施不够具体，请落到实事。",
            (Measures with { Measures = [new("进一步提高政治站位，强化责任担当，切实转变作风。", Facts.Day)] }).OnlyFinding("R-RECT-03").Message);
}
