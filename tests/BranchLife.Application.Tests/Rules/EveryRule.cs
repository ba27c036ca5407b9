using BranchLife.Application.Rules;

namespace BranchLife.Application.Tests.Rules;

public sealed class EveryRule
{
    public static TheoryData<string> Ids => [.. RuleCatalogue.All.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void has_facts_that_meet_it_and_facts_that_do_not_and_shows_its_source(string id)
    {
        var example = RuleExamples.All.SingleOrDefault(example => example.RuleId == id);
        Assert.True(example is not null, $"{id} has no example in RuleExamples.");

        var looksAtThem = typeof(IEvaluator<>).MakeGenericType(example.Facts);
        Assert.True(looksAtThem.IsInstanceOfType(Evaluators.Of(id)), $"{id} does not look at {example.Facts.Name}.");
        Assert.DoesNotContain(example.Meets(), finding => finding.RuleId == id);
        var findings = example.FallsShort().Where(finding => finding.RuleId == id).ToArray();
        Assert.NotEmpty(findings);
        Assert.All(findings, finding => Assert.StartsWith(RuleCatalogue.Find(id)!.Cite(Facts.About.Campaign!.Notice), finding.Source, StringComparison.Ordinal));
        Assert.All(findings, finding => Assert.DoesNotContain("{", finding.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void of_a_checkpoint_stands_at_one_checkpoint_only()
    {
        var placed = Enum.GetValues<Checkpoint>().SelectMany(Checkpoints.RulesOf).ToArray();

        Assert.Equal(placed.Length, placed.Distinct().Count());
        Assert.All(Enum.GetValues<Checkpoint>(), checkpoint => Assert.Contains(Checkpoints.RulesOf(checkpoint), id => RuleCatalogue.Find(id) is not null));
        Assert.All(RuleCatalogue.All.Where(rule => rule.Id.StartsWith("R-PRE", StringComparison.Ordinal)), rule => Assert.NotNull(Checkpoints.Of(rule.Id)));
    }
}
