namespace BranchLife.Application.Rules;

/// <summary>Every problem has a measure with owner and date.</summary>
internal sealed class RRect01 : IEvaluator<MeasureFacts>
{
    private const int Opening = 24;

    public IEnumerable<Breach> Evaluate(MeasureFacts facts, ProcedureRule rule) =>
        facts.Unanswered.Select(statement => Breach.Found.With("p", statement.Length <= Opening ? statement : statement[..Opening] + "……"));
}
