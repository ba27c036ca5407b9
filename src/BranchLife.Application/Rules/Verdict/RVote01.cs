using BranchLife.Domain.Appraisals;

namespace BranchLife.Application.Rules;

/// <summary>优秀 at most a third of the members, rounded down.</summary>
internal sealed class RVote01 : IEvaluator<VerdictFacts>
{
    public IEnumerable<Breach> Evaluate(VerdictFacts facts, ProcedureRule rule)
    {
        var excellent = facts.Verdicts.Count(verdict => verdict.Grade is AppraisalGrade.Excellent);
        if (excellent > facts.Limit.Most)
            yield return Breach.Found.With("x", excellent).With("max", facts.Limit.Most).With("working", facts.Limit.Working);
    }
}
