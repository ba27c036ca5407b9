namespace BranchLife.Application.Rules;

/// <summary>The materials are handed in some days before the meeting.</summary>
internal sealed class RPre09 : IEvaluator<PreparationFacts>
{
    public IEnumerable<Breach> Evaluate(PreparationFacts facts, ProcedureRule rule)
    {
        var late = facts.Today.DayNumber - facts.HeldOn?.AddDays(-facts.Parameters.MaterialDays).DayNumber;
        if (late > 0) yield return Breach.Found.With("n", late.Value).With("m", facts.Parameters.MaterialDays);
    }
}
