namespace BranchLife.Application.Rules;

/// <summary>Problems in the report are those of the list, and each has a measure.</summary>
internal sealed class RRep04 : IEvaluator<ReportFacts>
{
    public IEnumerable<Breach> Evaluate(ReportFacts facts, ProcedureRule rule)
    {
        if (facts.Content.ReportedProblems != facts.Content.ListedProblems)
            yield return Breach.Of("list").With("a", facts.Content.ReportedProblems).With("c", facts.Content.ListedProblems);
        if (facts.Content.ReportedMeasures < facts.Content.ReportedProblems)
            yield return Breach.Found.With("a", facts.Content.ReportedProblems).With("b", facts.Content.ReportedMeasures);
    }
}
