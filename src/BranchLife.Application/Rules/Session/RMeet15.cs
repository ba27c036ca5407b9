using BranchLife.Domain.Sessions;

namespace BranchLife.Application.Rules;

/// <summary>The record has its elements: end, place, a mark for everybody expected, and the text.</summary>
internal sealed class RMeet15 : IEvaluator<SessionFacts>
{
    public IEnumerable<Breach> Evaluate(SessionFacts facts, ProcedureRule rule)
    {
        if (facts.Sittings.Count == 0) yield return Breach.Of("sitting");
        foreach (var sitting in facts.Sittings)
        {
            var missing = Missing(sitting).Select(element => rule.WordOf("elements", element)).ToArray();
            if (missing.Length > 0) yield return Breach.Found.With("session", sitting.Title).With("list", missing);
        }
    }

    private static IEnumerable<string> Missing(SessionFacts.Sitting sitting)
    {
        if (!sitting.HasEnded) yield return "end";
        if (string.IsNullOrWhiteSpace(sitting.Place)) yield return "place";
        if (sitting.Lines.Any(line => line is { IsExpected: true, Presence: Presence.Unrecorded })) yield return "absentees";
        if (!sitting.HasMinutes) yield return "text";
    }
}
