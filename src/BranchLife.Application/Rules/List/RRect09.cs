namespace BranchLife.Application.Rules;

/// <summary>A closed item is looked at again on the days that were set.</summary>
internal sealed class RRect09 : IEvaluator<ItemFacts>
{
    public IEnumerable<Breach> Evaluate(ItemFacts facts, ProcedureRule rule)
    {
        if (facts.LookBackOn < facts.Today) yield return Breach.Found.With("date", facts.LookBackOn);
    }
}
