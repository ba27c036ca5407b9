namespace BranchLife.Application.Rules;

/// <summary>Nobody sits before the materials are approved.</summary>
internal sealed class RMeet01 : IEvaluator<ConveningFacts>
{
    public IEnumerable<Breach> Evaluate(ConveningFacts facts, ProcedureRule rule)
    {
        if (!facts.MaterialsApproved) yield return Breach.Found;
    }
}
