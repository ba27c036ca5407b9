namespace BranchLife.Application.Rules;

/// <summary>Every step has an owner and a date; the meeting has place, host and recorder.</summary>
internal sealed class RPlan02 : IEvaluator<PlanFacts>
{
    public IEnumerable<Breach> Evaluate(PlanFacts facts, ProcedureRule rule)
    {
        foreach (var step in facts.Steps.Where(step => step.OwnerId is null || step.DueOn is null))
        {
            yield return Breach.Of(step switch
            {
                { OwnerId: null, DueOn: null } => "both",
                { OwnerId: null } => "owner",
                _ => "date",
            }).With("step", step.Title);
        }

        if (facts.Place is null) yield return Breach.Of("place");
        if (!facts.NamesHost) yield return Breach.Of("host");
        if (!facts.NamesRecorder) yield return Breach.Of("recorder");
    }
}
