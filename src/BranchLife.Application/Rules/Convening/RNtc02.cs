namespace BranchLife.Application.Rules;

/// <summary>Everybody who is expected has seen the notice.</summary>
internal sealed class RNtc02 : IEvaluator<ConveningFacts>
{
    public IEnumerable<Breach> Evaluate(ConveningFacts facts, ProcedureRule rule)
    {
        if (facts.Unreached.Count > 0) yield return Breach.Found.With("names", facts.Unreached).With("n", facts.Unreached.Count);
    }
}
