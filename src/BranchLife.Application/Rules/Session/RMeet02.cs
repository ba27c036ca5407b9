namespace BranchLife.Application.Rules;

/// <summary>Enough of those expected were there; make-ups do not count.</summary>
internal sealed class RMeet02 : IEvaluator<SessionFacts>
{
    public IEnumerable<Breach> Evaluate(SessionFacts facts, ProcedureRule rule)
    {
        var expected = facts.Sittings.Where(sitting => !sitting.IsMakeUp).SelectMany(sitting => sitting.Lines)
            .Where(line => line.IsExpected).GroupBy(line => line.PersonId).ToArray();
        if (expected.Length == 0) yield break;
        var percent = 100 * expected.Count(lines => lines.Any(line => line.IsPresent)) / expected.Length;
        if (percent < facts.Parameters.AttendanceMinPercent)
            yield return Breach.Found.With("p", percent).With("q", facts.Parameters.AttendanceMinPercent);
    }
}
