namespace BranchLife.Application.Rules;

/// <summary>The advance notice went out early enough.</summary>
internal sealed class RNtc01 : IEvaluator<NoticeFacts>
{
    public IEnumerable<Breach> Evaluate(NoticeFacts facts, ProcedureRule rule)
    {
        if (facts.HeldOn is not { } day) yield break;
        var days = day.DayNumber - facts.AdvanceNoticeOn?.DayNumber;
        if (facts.AdvanceNoticeOn is null) yield return Breach.Of("none").With("m", facts.Parameters.NoticeDays);
        else if (days < facts.Parameters.NoticeDays)
            yield return Breach.Found.With("n", days.Value).With("m", facts.Parameters.NoticeDays);
    }
}
