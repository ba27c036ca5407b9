using BranchLife.Domain.Meetings;

namespace BranchLife.Application.Rules;

/// <summary>Enough study in company.</summary>
internal sealed class RPre01 : IEvaluator<PreparationFacts>
{
    public IEnumerable<Breach> Evaluate(PreparationFacts facts, ProcedureRule rule)
    {
        if (!facts.Waived.Contains(Track.Study) && facts.StudyMinutesTogether < facts.Parameters.StudyMinHours * 60)
            yield return Breach.Found.With("n", facts.StudyMinutesTogether / 60).With("m", facts.Parameters.StudyMinHours);
    }
}
