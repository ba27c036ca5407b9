using BranchLife.Domain.Meetings;

namespace BranchLife.Application.Rules;

/// <summary>The secretary has talked with every commissioner.</summary>
internal sealed class RPre05 : IEvaluator<PreparationFacts>
{
    public IEnumerable<Breach> Evaluate(PreparationFacts facts, ProcedureRule rule)
    {
        if (facts.Waived.Contains(Track.Talks) || facts.Members.FirstOrDefault(member => member.IsSecretary) is not { } secretary)
            yield break;
        var missing = facts.Members
            .Where(member => member.IsCommittee && !member.IsSecretary && !facts.HaveTalked(secretary.PersonId, member.PersonId)).ToArray();
        if (missing.Length > 0) yield return Breach.Found.With("names", missing.Select(member => member.Name));
    }
}
