using BranchLife.Domain.Meetings;

namespace BranchLife.Application.Rules;

/// <summary>Who was meant by opinions has been told them.</summary>
internal sealed class RPre06 : IEvaluator<PreparationFacts>
{
    public IEnumerable<Breach> Evaluate(PreparationFacts facts, ProcedureRule rule) =>
        from opinion in facts.Opinions
        where opinion is { SubjectId: not null, IsFedBack: false } && !facts.Waived.Contains(Track.Opinions)
        group opinion by opinion.SubjectId into kept
        join member in facts.Members on kept.Key equals member.PersonId
        select Breach.Found.With("name", member.Name).With("n", kept.Count());
}
