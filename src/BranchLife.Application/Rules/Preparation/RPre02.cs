using BranchLife.Domain.Meetings;

namespace BranchLife.Application.Rules;

/// <summary>Every member has studied, the exempt ones excepted.</summary>
internal sealed class RPre02 : IEvaluator<PreparationFacts>
{
    public IEnumerable<Breach> Evaluate(PreparationFacts facts, ProcedureRule rule)
    {
        var missing = facts.Members.Where(member => member is { IsExempt: false, IsFrail: false } && !facts.Studied.Contains(member.PersonId)).ToArray();
        if (missing.Length > 0 && !facts.Waived.Contains(Track.Study))
            yield return Breach.Found.With("names", missing.Select(member => member.Name)).With("n", missing.Length);
    }
}
