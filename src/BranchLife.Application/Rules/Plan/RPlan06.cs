namespace BranchLife.Application.Rules;

/// <summary>
/// A plan that is nearly another text. Compared with the branch's own plans of earlier years and with texts published to all,
/// and with nothing else: the plans of other branches are not the secretary's to read, so no finding may tell of them.
/// </summary>
internal sealed class RPlan06 : IEvaluator<PlanFacts>
{
    public IEnumerable<Breach> Evaluate(PlanFacts facts, ProcedureRule rule) => facts.Resembles
        .Where(other => other.Percent >= rule.Number("percent"))
        .Select(other => Breach.Found.With("other", other.Title).With("p", other.Percent));
}
