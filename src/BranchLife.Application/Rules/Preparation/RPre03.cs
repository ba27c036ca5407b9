using BranchLife.Domain.Meetings;
using BranchLife.Domain.Preparation;

namespace BranchLife.Application.Rules;

/// <summary>Opinions were heard, and not from inside only.</summary>
internal sealed class RPre03 : IEvaluator<PreparationFacts>
{
    public IEnumerable<Breach> Evaluate(PreparationFacts facts, ProcedureRule rule)
    {
        if (facts.Waived.Contains(Track.Opinions)) yield break;
        var origins = facts.Opinions.Select(opinion => opinion.Origin).Distinct().ToArray();
        if (origins.Length == 0) yield return Breach.Of("none");
        else if (!origins.Contains(ProblemOrigin.Masses) && !origins.Contains(ProblemOrigin.Superior))
            yield return Breach.Found.With("n", facts.Opinions.Count).With("src", origins.Select(origin => origin.Word));
    }
}
