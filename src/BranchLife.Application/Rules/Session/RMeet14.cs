namespace BranchLife.Application.Rules;

/// <summary>The secretary hosts, or somebody entrusted; a group's sitting is hosted by its leader.</summary>
internal sealed class RMeet14 : IEvaluator<SessionFacts>
{
    public IEnumerable<Breach> Evaluate(SessionFacts facts, ProcedureRule rule)
    {
        if (facts.Sittings.Any(sitting => sitting.HostId != facts.SecretaryId && !facts.MayHost.Contains(sitting.HostId)))
            yield return Breach.Found;
    }
}
