namespace BranchLife.Application.Rules;

/// <summary>Where there is a 支委会, it has discussed the plan.</summary>
internal sealed class RPlan04 : IEvaluator<PlanFacts>
{
    public IEnumerable<Breach> Evaluate(PlanFacts facts, ProcedureRule rule)
    {
        if (!facts.HasCommittee) yield break;
        switch (facts.AdoptedBy)
        {
            case null: yield return Breach.Found; break;
            case { IsCommitteeMeeting: false }: yield return Breach.Of("kind"); break;
            case { WasHeld: false }: yield return Breach.Of("planned"); break;
        }
    }
}
