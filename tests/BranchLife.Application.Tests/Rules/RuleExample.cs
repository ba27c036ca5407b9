using BranchLife.Application.Rules;
using BranchLife.Domain.Procedure;

namespace BranchLife.Application.Tests.Rules;

/// <summary>Facts that meet a rule, and facts that do not.</summary>
internal sealed record RuleExample(string RuleId, Func<IReadOnlyList<Finding>> Meets, Func<IReadOnlyList<Finding>> FallsShort, Type Facts)
{
    public static RuleExample Of<TFacts>(string ruleId, TFacts meets, TFacts fallsShort)
        where TFacts : StageFacts => new(ruleId, () => Procedure.Check(meets), () => Procedure.Check(fallsShort), typeof(TFacts));
}
