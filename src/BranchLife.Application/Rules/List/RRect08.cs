namespace BranchLife.Application.Rules;

/// <summary>What was promised once and stands on the list again is explained.</summary>
internal sealed class RRect08 : IEvaluator<ListFacts>
{
    private const int Opening = 24;

    public IEnumerable<Breach> Evaluate(ListFacts facts, ProcedureRule rule) =>
        facts.Repeated.Select(problem => Breach.Found.With("p", problem.Length <= Opening ? problem : problem[..Opening] + "……"));
}
