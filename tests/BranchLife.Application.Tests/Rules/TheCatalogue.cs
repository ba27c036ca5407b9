using BranchLife.Application.Rules;

namespace BranchLife.Application.Tests.Rules;

public sealed class TheCatalogue
{
    [Fact]
    public void has_one_evaluator_for_every_rule_and_one_rule_for_every_evaluator()
    {
        var rules = RuleCatalogue.All.Select(rule => Evaluators.NameOf(rule.Id)).ToArray();

        Assert.Equal(rules.Order(), Evaluators.Names.Order());
        Assert.Equal(rules.Length, rules.Distinct().Count());
    }

    [Fact]
    public void holds_the_rules_that_the_road_needs()
    {
        string[] needed =
        [
            .. Numbered("R-PLAN", 1, 5), "R-TXT-08", "R-TXT-12", "R-TXT-13", .. Numbered("R-PRE", 1, 8), "R-NTC-01", "R-MEET-02",
            .. Numbered("R-MEET", 8, 16), .. Numbered("R-LIST", 1, 3), .. Numbered("R-RECT", 1, 9), "R-PUB-01", "R-PUB-02", .. Numbered("R-REP", 2, 4), "R-ORG-03",
            "R-PLAN-07", "R-PRE-09", "R-NTC-02", "R-MEET-01", "R-REP-01",
        ];

        Assert.Empty(needed.Except(RuleCatalogue.All.Select(rule => rule.Id)));
    }

    [Fact]
    public void gives_every_message_a_source()
    {
        Assert.All(RuleCatalogue.All, rule =>
        {
            Assert.False(string.IsNullOrWhiteSpace(rule.Cite("《通知》")), rule.Id);
            Assert.DoesNotContain("{", rule.Cite("《通知》"), StringComparison.Ordinal);
            Assert.EndsWith("。", rule.Text, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void prints_a_clause_only_where_its_number_was_seen()
    {
        var committee = RuleCatalogue.Find("R-PLAN-04")!;
        var size = RuleCatalogue.Find("R-ORG-03")!;

        Assert.Equal("《中国共产党支部工作条例（试行）》第十二条", committee.Cite(""));
        Assert.Equal("《中国共产党支部工作条例（试行）》", size.Cite(""));
    }

    [Fact]
    public void leaves_out_a_rule_before_and_after_its_days_and_for_other_kinds_of_branch()
    {
        var rule = RuleCatalogue.Find("R-ORG-03")! with { To = new DateOnly(2026, 12, 31) };

        Assert.True(rule.Holds(Domain.Branches.UnitKind.PartyBranch, new DateOnly(2026, 12, 31)));
        Assert.False(rule.Holds(Domain.Branches.UnitKind.PartyBranch, new DateOnly(2027, 1, 1)));
        Assert.False(rule.Holds(Domain.Branches.UnitKind.PartyBranch, new DateOnly(2018, 10, 27)));
        Assert.False(rule.Holds(Domain.Branches.UnitKind.TemporaryBranch, new DateOnly(2026, 12, 31)));
    }

    private static IEnumerable<string> Numbered(string group, int from, int to) =>
        Enumerable.Range(from, to - from + 1).Select(number => $"{group}-{number:00}");
}
