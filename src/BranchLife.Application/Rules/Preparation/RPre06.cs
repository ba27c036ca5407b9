using BranchLife.Domain.Meetings;

namespace BranchLife.Application.Rules;

/// <summary>Who was meant by opinions has been told them.</summary>
internal sealed class RPre06 : IEvaluator<PreparationFacts>
{
    public IEnumerable<Breach> Evaluate(PreparationFacts facts, ProcedureRule rule)
    {
        var kept = facts.Opinions.Where(opinion => opinion is { SubjectId: not null, IsFedBack: false }).ToArray();
        if (kept.Length == 0 || facts.Waived.Contains(Track.Opinions)) yield break;
        var names = facts.Members.Where(member => kept.Any(opinion => opinion.SubjectId == member.PersonId)).Select(member => member.Name);
        yield return Breach.Found.With("name", names).With("n", kept.Length);
    }
}
