namespace BranchLife.Application.Rules;

/// <summary>Nobody verifies what they own.</summary>
internal sealed class RRect06 : IEvaluator<ClosingFacts>
{
    public IEnumerable<Breach> Evaluate(ClosingFacts facts, ProcedureRule rule)
    {
        if (facts.VerifierOwns) yield return Breach.Found;
    }
}
