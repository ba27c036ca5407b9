namespace BranchLife.Application.Rules;

/// <summary>What a speaker wants recorded otherwise was answered.</summary>
internal sealed class RMeet18 : IEvaluator<SessionFacts>
{
    public IEnumerable<Breach> Evaluate(SessionFacts facts, ProcedureRule rule)
    {
        var names = facts.Sittings.SelectMany(sitting => sitting.Unanswered).Select(speaker => speaker.Name).ToArray();
        if (names.Length > 0) yield return Breach.Found.With("names", names).With("n", names.Length);
    }
}
