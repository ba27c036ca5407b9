namespace BranchLife.Application.Rules;

/// <summary>A problem says what happened, not a stock phrase.</summary>
internal sealed class RList03 : IEvaluator<ListFacts>
{
    public IEnumerable<Breach> Evaluate(ListFacts facts, ProcedureRule rule)
    {
#pragma warning disable RS0030 // The words are measured; only a count leaves.
        var hollow = facts.Problems.Count(problem => IsHollow(problem.Statement.Reveal(), rule));
#pragma warning restore RS0030
        if (hollow > 0) yield return Breach.Found.With("n", hollow);
    }

    private static bool IsHollow(string statement, ProcedureRule rule) =>
        statement.Length < rule.Number("minLength")
        || rule.Words("phrases").Aggregate(statement, (rest, phrase) => rest.Replace(phrase, "", StringComparison.Ordinal))
            .Count(char.IsLetterOrDigit) < rule.Number("minRest");
}
