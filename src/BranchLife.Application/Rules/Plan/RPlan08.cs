namespace BranchLife.Application.Rules;

/// <summary>A leading cadre cannot sit in two rooms: another meeting that needs him is planned for the same time. Both plans say so.</summary>
internal sealed class RPlan08 : IEvaluator<PlanFacts>
{
    public IEnumerable<Breach> Evaluate(PlanFacts facts, ProcedureRule rule) =>
        facts.Clashes.Select(clash => Breach.Found.With("names", clash.Names).With("other", clash.Branch).With("date", facts.HeldOn));
}
