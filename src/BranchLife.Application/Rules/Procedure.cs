using BranchLife.Domain.Procedure;

namespace BranchLife.Application.Rules;

/// <summary>Puts facts before every rule that speaks about them.</summary>
public static class Procedure
{
    private const string UsualNotice = "年度组织生活会通知要求";

    private static readonly (ProcedureRule Rule, object Evaluator)[] Known =
        [.. RuleCatalogue.All.Select(rule => (rule, Evaluators.Of(rule.Id)))];

    /// <summary>Blocking findings first.</summary>
    public static IReadOnlyList<Finding> Check<TFacts>(TFacts facts)
        where TFacts : StageFacts =>
        [.. from known in Known
            where known.Rule.Holds(facts.About.BranchKind, facts.Today)
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
        return new Finding(
            rule.Id, found.Severity ?? rule.Severity, breach.Fill(sentence), rule.Cite(facts.About.Campaign?.Notice ?? UsualNotice),
            facts.About.Explanations.GetValueOrDefault(rule.Id), rule.Waivable,
            rule.Fix is null ? null : breach.Fill(rule.Fix.Replace("{meeting}", facts.About.MeetingId.ToString(), StringComparison.Ordinal)));
    }
}
