using BranchLife.Domain.Rectification;

namespace BranchLife.Application.Rules;

/// <summary>What is due within days, what is late, and what lasts but was not looked at.</summary>
internal sealed class RRect04 : IEvaluator<ItemFacts>
{
    private const int Opening = 24;

    public IEnumerable<Breach> Evaluate(ItemFacts facts, ProcedureRule rule)
    {
        if (facts.State is RectificationState.Closed or RectificationState.ClosureRequested) yield break;

        var measure = facts.Measure.Length <= Opening ? facts.Measure : facts.Measure[..Opening] + "……";
        if (facts.DueOn < facts.Today) yield return Breach.Found.With("p", measure).With("n", facts.Today.DayNumber - facts.DueOn.Value.DayNumber);
        else if (facts.DueOn <= facts.Today.AddDays(rule.Number("days"))) yield return Breach.Of("soon").With("p", measure).With("date", facts.DueOn);
        else if (facts.DueOn is null && facts.NextReviewOn < facts.Today) yield return Breach.Of("review").With("p", measure).With("date", facts.NextReviewOn);
    }
}
