using System.Text.RegularExpressions;

namespace BranchLife.Application.Rules;

/// <summary>Places of a template that nobody filled in.</summary>
internal sealed class RTxt08 : IEvaluator<IWrittenText>
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    public IEnumerable<Breach> Evaluate(IWrittenText facts, ProcedureRule rule)
    {
        var left = facts.Texts.OfType<string>()
            .SelectMany(text => Regex.Matches(text, rule.Word("pattern"), RegexOptions.None, Patience))
            .Select(match => match.Value).Distinct().ToArray();
        if (left.Length > 0) yield return Breach.Found.With("list", left);
    }
}
