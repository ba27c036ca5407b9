using System.Globalization;
using BranchLife.Domain.Preparation;

namespace BranchLife.Application.Rules;

/// <summary>篇幅: a hint to the author while writing, never a gate and never shown to anybody else (decision: wording hints).</summary>
internal sealed class RTxt11 : IEvaluator<OutlineLengthFacts>
{
    public IEnumerable<Breach> Evaluate(OutlineLengthFacts facts, ProcedureRule rule)
    {
        var (least, most) = facts.Kind is OutlineKind.TeamSelfCheck
            ? (rule.Number("teamLeast"), rule.Number("teamMost")) : (rule.Number("memberLeast"), rule.Number("memberMost"));
        if (facts.Characters > most || (facts.IsComplete && facts.Characters < least))
            yield return Breach.Found.With("n", facts.Characters.ToString(CultureInfo.InvariantCulture)).With("min", least).With("max", most);
    }
}
