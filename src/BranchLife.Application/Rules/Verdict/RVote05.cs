namespace BranchLife.Application.Rules;

/// <summary>A verdict is told to the person in time.</summary>
internal sealed class RVote05 : IEvaluator<VerdictFacts>
{
    public IEnumerable<Breach> Evaluate(VerdictFacts facts, ProcedureRule rule)
    {
        var names = facts.Verdicts.Where(verdict => !verdict.IsTold && verdict.DecidedOn.AddDays(rule.Number("days")) < facts.Today)
            .Select(verdict => verdict.Name).ToArray();
        if (names.Length > 0) yield return Breach.Found.With("name", names);
    }
}
