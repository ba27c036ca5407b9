namespace BranchLife.Application.Rules;

/// <summary>A review takes at least the time that reading takes; that nobody reviews their own plan is refused by the domain.</summary>
internal sealed class RPlan07 : IEvaluator<ReviewFacts>
{
    public IEnumerable<Breach> Evaluate(ReviewFacts facts, ProcedureRule rule)
    {
        if (facts.Now - facts.SubmittedAt < TimeSpan.FromMinutes(rule.Number("minutes"))) yield return Breach.Found.With("n", rule.Number("minutes"));
    }
}
