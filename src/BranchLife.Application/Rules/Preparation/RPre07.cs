using BranchLife.Domain.Meetings;

namespace BranchLife.Application.Rules;

/// <summary>Every member who is not exempt has handed in an outline, and the committee its 对照检查材料.</summary>
internal sealed class RPre07 : IEvaluator<PreparationFacts>
{
    public IEnumerable<Breach> Evaluate(PreparationFacts facts, ProcedureRule rule)
    {
        var missing = facts.Members.Where(member => !member.IsExempt && !facts.HandedIn.Contains(member.PersonId)).ToArray();
        if (facts.Waived.Contains(Track.Outlines)) yield break;
        if (facts is { HasCommittee: true, TeamHandedIn: false }) yield return Breach.Of("team");
        if (missing.Length > 0)
            yield return Breach.Found.With("names", missing.Select(member => member.Name)).With("n", missing.Length);
    }
}
