using BranchLife.Domain.Procedure;

namespace BranchLife.Application.Rules;

/// <summary>Puts facts before every rule that speaks about them.</summary>
public static class Procedure
{
    internal const string UsualNotice = "年度组织生活会通知要求";

    private static readonly (ProcedureRule Rule, object Evaluator)[] Known =
        [.. RuleCatalogue.All.Select(rule => (rule, Evaluators.Of(rule.Id)))];

    /// <summary>Blocking findings first.</summary>
    public static IReadOnlyList<Finding> Check<TFacts>(TFacts facts)
        where TFacts : StageFacts => Check(facts, Known);

    /// <summary>The same with other rules: what the facts of that time said to the rules of that time.</summary>
    public static IReadOnlyList<Finding> Check<TFacts>(TFacts facts, IEnumerable<ProcedureRule> rules)
        where TFacts : StageFacts => Check(facts, rules.Select(rule => (rule, Evaluators.Of(rule.Id))));

    private static IReadOnlyList<Finding> Check<TFacts>(TFacts facts, IEnumerable<(ProcedureRule Rule, object Evaluator)> rules)
        where TFacts : StageFacts =>
        [.. from known in rules
            where known.Rule.Holds(facts.About.BranchKind, facts.About.RulesOf)
            let evaluator = known.Evaluator as IEvaluator<TFacts>
            where evaluator is not null
            from breach in evaluator.Evaluate(facts, known.Rule)
            let finding = Describe(known.Rule, breach, facts)
            orderby finding.Blocks descending, finding.Severity descending
            select finding];

    private static Finding Describe(ProcedureRule rule, Breach breach, StageFacts facts)
    {
        var found = breach.Case is { } name ? rule.Cases[name] : new RuleCase();
        var sentence = (found.Text ?? rule.Text).Replace("{detail}", found.Detail, StringComparison.Ordinal);
        var pack = facts.About.Pack;
        var source = rule.Cite(facts.About.Campaign?.Notice ?? UsualNotice);
        return new Finding(
            rule.Id, pack.SeverityOf(rule.Id, found.Severity ?? rule.Severity), breach.Fill(sentence),
            pack.Softening(rule.Id) is { } softer ? $"{source}；{pack.Name}规则包（{pack.Cite()}）：{softer.How}" : source,
            facts.About.Explanations.GetValueOrDefault(rule.Id), rule.Waivable,
            rule.Fix is null ? null : breach.Fill(facts.AddressOf(rule.Fix)));
    }
}
