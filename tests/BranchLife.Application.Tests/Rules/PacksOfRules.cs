using BranchLife.Application.Rules;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Preparation;
using BranchLife.Domain.Procedure;

namespace BranchLife.Application.Tests.Rules;

public sealed class PacksOfRules
{
    private static readonly DateOnly Day = new(2026, 11, 20);

    public static TheoryData<string> Ids => [.. PackCatalogue.All.Select(pack => pack.Id)];

    [Theory]
    [InlineData(UnitKind.PartyBranch, BranchDomain.Village, "rural")]
    [InlineData(UnitKind.MobileMemberBranch, BranchDomain.MobileMembers, "mobile")]
    [InlineData(UnitKind.ProjectBranch, BranchDomain.SoeEnterprise, "mobile")]
    [InlineData(UnitKind.JointBranch, BranchDomain.PrivateEnterprise, "two-new")]
    [InlineData(UnitKind.PartyBranch, BranchDomain.SocialOrganization, "two-new")]
    [InlineData(UnitKind.PartyBranch, BranchDomain.UniversityStudent, "students")]
    [InlineData(UnitKind.PartyBranch, BranchDomain.RetiredCadres, "retired")]
    [InlineData(UnitKind.TemporaryBranch, BranchDomain.Village, "temporary")]
    [InlineData(UnitKind.PartyBranch, BranchDomain.GovernmentOrgan, "general")]
    [InlineData(UnitKind.PartyBranch, null, "general")]
    public void are_picked_by_the_kind_of_branch_and_the_place_it_works_in(UnitKind kind, BranchDomain? domain, string pack) =>
        Assert.Equal(pack, PackCatalogue.For(kind, domain, null, Day).Id);

    [Fact]
    public void are_picked_by_the_campaign_before_the_branch_and_not_before_their_days()
    {
        Assert.Equal("retired", PackCatalogue.For(UnitKind.PartyBranch, BranchDomain.Village, "retired", Day).Id);
        Assert.Equal("rural", PackCatalogue.For(UnitKind.PartyBranch, BranchDomain.Village, "unknown", Day).Id);
        Assert.Equal("general", PackCatalogue.For(UnitKind.PartyBranch, BranchDomain.Village, null, new DateOnly(2019, 5, 5)).Id);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void name_source_rules_and_what_is_done_instead(string id)
    {
        var pack = PackCatalogue.Find(id)!;

        Assert.StartsWith("《", pack.Cite(), StringComparison.Ordinal);
        Assert.All(pack.Steps, step => Assert.NotEmpty(step.How));
        Assert.All(pack.Steps.SelectMany(step => step.Rules.Select(rule => (step.Checkpoint, rule))), one => Assert.Equal(one.Checkpoint, Checkpoints.Of(one.rule)));
        Assert.All(pack.Steps.SelectMany(step => step.Rules), rule => Assert.NotNull(RuleCatalogue.Find(rule)));
    }

    [Fact]
    public void let_retired_comrades_study_at_home_and_speak_without_paper()
    {
        var facts = RulesOfPreparation.Done with
        {
            StudyMinutes = new Dictionary<StudyMode, int> { [StudyMode.Delivered] = 240 },
            Studied = RulesOfPreparation.Ids([]),
            HandedIn = RulesOfPreparation.Ids([]),
        };

        var general = Procedure.Check(facts);
        var retired = Procedure.Check(In("retired", facts));

        Assert.Equal(["R-PRE-07", "R-PRE-01", "R-PRE-02"], general.Select(finding => finding.RuleId));
        Assert.True(general[0].Blocks);
        Assert.Equal([("R-PRE-07", FindingSeverity.Warning), ("R-PRE-02", FindingSeverity.Info)], retired.Select(finding => (finding.RuleId, finding.Severity)));
        Assert.EndsWith("离退休规则包（《中国共产党党员教育管理工作条例》第二十三条）：可以口头发言，由支部代为记录要点", retired[0].Source, StringComparison.Ordinal);
    }

    [Fact]
    public void count_study_on_the_net_for_those_who_are_away()
    {
        var facts = RulesOfPreparation.Done with { StudyMinutes = new Dictionary<StudyMode, int> { [StudyMode.Online] = 240 } };

        Assert.Equal("R-PRE-01", Assert.Single(Procedure.Check(facts)).RuleId);
        Assert.Empty(Procedure.Check(In("mobile", facts)));
        Assert.Empty(Procedure.Check(In("students", facts)));
        Assert.Single(Procedure.Check(In("rural", facts)));
    }

    [Fact]
    public void soften_nothing_in_general() => Assert.Empty(PackCatalogue.General.Steps);

    [Fact]
    public void leave_an_old_campaign_under_the_rules_of_its_day()
    {
        var rule = RuleCatalogue.Find("R-PRE-02")! with { To = new DateOnly(2026, 12, 31) };
        var facts = RulesOfPreparation.Done with { Studied = RulesOfPreparation.Ids([]) };
        var old = facts with { About = facts.About with { Today = new DateOnly(2027, 6, 1), RulesOf = new DateOnly(2026, 11, 1) } };
        var later = facts with { About = facts.About with { Today = new DateOnly(2027, 6, 1), RulesOf = new DateOnly(2027, 1, 1) } };

        Assert.Single(Procedure.Check(old, [rule]));
        Assert.Empty(Procedure.Check(later, [rule]));
    }

    private static PreparationFacts In(string pack, PreparationFacts facts) => facts with { About = facts.About with { Pack = PackCatalogue.Find(pack)! } };
}
