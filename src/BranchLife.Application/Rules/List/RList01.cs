namespace BranchLife.Application.Rules;

/// <summary>Nothing that was said is lost on the way to the list.</summary>
internal sealed class RList01 : IEvaluator<ListFacts>
{
    public IEnumerable<Breach> Evaluate(ListFacts facts, ProcedureRule rule)
    {
        if (facts.OpenOpinions > 0) yield return Breach.Found.With("n", facts.OpenOpinions);
        if (facts.OpenCriticisms > 0) yield return Breach.Of("criticisms").With("n", facts.OpenCriticisms);
        if (facts.OpenDemands > 0) yield return Breach.Of("demands").With("n", facts.OpenDemands);
        if (facts.Unclaimed.Count > 0) yield return Breach.Of("unclaimed").With("n", facts.Unclaimed.Count).With("names", facts.Unclaimed);
    }
}
