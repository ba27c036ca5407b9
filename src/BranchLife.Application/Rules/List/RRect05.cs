namespace BranchLife.Application.Rules;

/// <summary>Nothing is closed without evidence; evidence of the owner's own hand is looked at twice.</summary>
internal sealed class RRect05 : IEvaluator<ClosingFacts>
{
    public IEnumerable<Breach> Evaluate(ClosingFacts facts, ProcedureRule rule)
    {
        if (facts.Evidence == 0) yield return Breach.Found;
        else if (facts.IsOwnEvidence) yield return Breach.Of("own");
    }
}
