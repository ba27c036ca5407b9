using BranchLife.Domain.Sessions;

namespace BranchLife.Application.Rules;

/// <summary>Who came to guide has commented.</summary>
internal sealed class RMeet13 : IEvaluator<SessionFacts>
{
    public IEnumerable<Breach> Evaluate(SessionFacts facts, ProcedureRule rule)
    {
        var silent = facts.Sittings.Any(sitting =>
            sitting.Lines.Any(line => line is { IsPresent: true, Capacity.IsGuide: true })
            && sitting.Turns.All(turn => turn.Kind is not TurnKind.Commentary));
        if (silent) yield return Breach.Found;
    }
}
