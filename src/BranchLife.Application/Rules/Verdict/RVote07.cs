using BranchLife.Domain.Appraisals;

namespace BranchLife.Application.Rules;

/// <summary>Whoever is found 基本合格 or 不合格 is helped.</summary>
internal sealed class RVote07 : IEvaluator<VerdictFacts>
{
    public IEnumerable<Breach> Evaluate(VerdictFacts facts, ProcedureRule rule)
    {
        var names = facts.Verdicts.Where(verdict => verdict is { Grade: { NeedsHelp: true }, HasHelp: false }).Select(verdict => verdict.Name).ToArray();
        if (names.Length > 0) yield return Breach.Found.With("name", names);
    }
}
