namespace BranchLife.Application.Rules;

/// <summary>A branch never holds a 民主生活会.</summary>
internal sealed class RTxt12 : IEvaluator<PlanFacts>
{
    public IEnumerable<Breach> Evaluate(PlanFacts facts, ProcedureRule rule)
    {
        if (facts.Title.Contains(rule.Word("word"), StringComparison.Ordinal)) yield return Breach.Found;
    }
}
