namespace BranchLife.Application.Rules;

/// <summary>Nothing that was said is lost on the way to the list.</summary>
internal sealed class RList01 : IEvaluator<ListFacts>
{
    public IEnumerable<Breach> Evaluate(ListFacts facts, ProcedureRule rule)
    {
        if (facts.OpenOpinions > 0) yield return Breach.Found.With("n", facts.OpenOpinions);
        if (facts.OpenCriticisms > 0) yield return Breach.Of("criticisms").With("n", facts.OpenCriticisms);
    }
}
