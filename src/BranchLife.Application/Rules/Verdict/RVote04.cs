using BranchLife.Domain.Appraisals;

namespace BranchLife.Application.Rules;

/// <summary>不唯票: where 优秀 went to those with the most votes and to nobody else, the opinion says more than a word.</summary>
internal sealed class RVote04 : IEvaluator<VerdictFacts>
{
    public IEnumerable<Breach> Evaluate(VerdictFacts facts, ProcedureRule rule)
    {
        var byVotes = facts.Verdicts.Where(verdict => verdict is { Grade: not null, ExcellentVotes: not null }).ToLookup(verdict => verdict.Grade is AppraisalGrade.Excellent);
        if (!byVotes[true].Any() || byVotes[false].Any(other => other.ExcellentVotes > byVotes[true].Min(one => one.ExcellentVotes))) yield break;

        var terse = byVotes[true].Where(verdict => verdict.OpinionLength < rule.Number("characters")).Select(verdict => verdict.Name).ToArray();
        if (terse.Length > 0) yield return Breach.Found.With("names", terse);
    }
}
