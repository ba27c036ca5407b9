using BranchLife.Domain.Meetings;

namespace BranchLife.Application.Rules;

/// <summary>Enough study in company, or in what the branch's pack counts as such.</summary>
internal sealed class RPre01 : IEvaluator<PreparationFacts>
{
    public IEnumerable<Breach> Evaluate(PreparationFacts facts, ProcedureRule rule)
    {
        var minutes = facts.StudyMinutes.Where(mode => facts.About.Pack.CountsAsTogether(mode.Key)).Sum(mode => mode.Value);
        if (!facts.Waived.Contains(Track.Study) && minutes < facts.Parameters.StudyMinHours * 60)
            yield return Breach.Found.With("n", minutes / 60).With("m", facts.Parameters.StudyMinHours);
    }
}
