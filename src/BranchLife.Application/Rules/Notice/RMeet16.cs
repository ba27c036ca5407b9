namespace BranchLife.Application.Rules;

/// <summary>The meeting is held face to face.</summary>
internal sealed class RMeet16 : IEvaluator<IMeetingPlace>
{
    public IEnumerable<Breach> Evaluate(IMeetingPlace facts, ProcedureRule rule)
    {
        if (facts.Place is { } place && rule.Words("words").Any(word => place.Contains(word, StringComparison.Ordinal)))
            yield return Breach.Found;
    }
}
