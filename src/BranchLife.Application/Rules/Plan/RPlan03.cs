using BranchLife.Domain.Meetings;

namespace BranchLife.Application.Rules;

/// <summary>会前, 会中 and 会后 are all planned.</summary>
internal sealed class RPlan03 : IEvaluator<PlanFacts>
{
    public IEnumerable<Breach> Evaluate(PlanFacts facts, ProcedureRule rule) =>
        from phase in Enum.GetValues<PlanPhase>()
        where facts.Steps.All(step => step.Phase != phase)
        select Breach.Found.With("phase", phase.Word);
}
