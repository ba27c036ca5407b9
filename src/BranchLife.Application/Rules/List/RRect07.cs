namespace BranchLife.Application.Rules;

/// <summary>What is mended within hours of being planned deserves a second look.</summary>
internal sealed class RRect07 : IEvaluator<ClosingFacts>
{
    public IEnumerable<Breach> Evaluate(ClosingFacts facts, ProcedureRule rule)
    {
        if (facts.Now - facts.OpenedAt < TimeSpan.FromHours(rule.Number("hours"))) yield return Breach.Found.With("n", rule.Number("hours"));
    }
}
