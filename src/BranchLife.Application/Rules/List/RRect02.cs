namespace BranchLife.Application.Rules;

/// <summary>No due date beyond the limit; what lasts is marked as long-term.</summary>
internal sealed class RRect02 : IEvaluator<MeasureFacts>
{
    public IEnumerable<Breach> Evaluate(MeasureFacts facts, ProcedureRule rule)
    {
        var limit = (facts.HeldOn ?? facts.Today).AddMonths(rule.Number("months"));
        var beyond = facts.Measures.Count(measure => measure.DueOn > limit);
        if (beyond > 0) yield return Breach.Found.With("n", beyond).With("limit", limit);
    }
}
