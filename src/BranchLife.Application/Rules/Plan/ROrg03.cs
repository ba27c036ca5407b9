namespace BranchLife.Application.Rules;

/// <summary>Seven full members or more have a 支部委员会.</summary>
internal sealed class ROrg03 : IEvaluator<PlanFacts>
{
    public IEnumerable<Breach> Evaluate(PlanFacts facts, ProcedureRule rule)
    {
        if (!facts.HasCommittee && facts.FullMembers >= rule.Number("fullMembers"))
            yield return Breach.Found.With("n", facts.FullMembers);
    }
}
