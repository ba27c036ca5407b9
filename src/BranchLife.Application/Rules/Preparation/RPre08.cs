namespace BranchLife.Application.Rules;

/// <summary>The material says what became of last time's promises.</summary>
internal sealed class RPre08 : IEvaluator<PreparationFacts>
{
    public IEnumerable<Breach> Evaluate(PreparationFacts facts, ProcedureRule rule)
    {
        if (facts is { HasEarlierItems: true, StatesEarlierItems: false }) yield return Breach.Found;
    }
}
