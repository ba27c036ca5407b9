using BranchLife.Domain.Sessions;

namespace BranchLife.Application.Rules;

/// <summary>Whoever was absent has a reason on the list.</summary>
internal sealed class RMeet08 : IEvaluator<SessionFacts>
{
    public IEnumerable<Breach> Evaluate(SessionFacts facts, ProcedureRule rule)
    {
        var names = facts.Sittings.SelectMany(sitting => sitting.Lines)
            .Where(line => line is { IsExpected: true, Presence: Presence.Absent, HasLeaveReason: false })
            .Select(line => line.Name).Distinct().ToArray();
        if (names.Length > 0) yield return Breach.Found.With("names", names);
    }
}
