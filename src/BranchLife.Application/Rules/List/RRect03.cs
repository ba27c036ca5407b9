using System.Text.RegularExpressions;

namespace BranchLife.Application.Rules;

/// <summary>A measure names a number, a day, a document or how often.</summary>
internal sealed class RRect03 : IEvaluator<MeasureFacts>
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    public IEnumerable<Breach> Evaluate(MeasureFacts facts, ProcedureRule rule)
    {
        var slogans = facts.Measures
            .Count(measure => !Regex.IsMatch(measure.Measure, rule.Word("concrete"), RegexOptions.None, Patience));
        if (slogans > 0) yield return Breach.Found.With("n", slogans);
    }
}
