namespace BranchLife.Application.Rules;

/// <summary>Speakers look at the record of their own words; the seal waits for them until the notice's term, and marks who stayed silent.</summary>
internal sealed class RMeet17 : IEvaluator<SessionFacts>
{
    public IEnumerable<Breach> Evaluate(SessionFacts facts, ProcedureRule rule)
    {
        foreach (var sitting in facts.Sittings.Where(sitting => sitting.Silent.Count > 0))
        {
            var waits = sitting.WaitsUntil is { } until && facts.Today < until;
            yield return (waits ? Breach.Found : Breach.Of("silent")).With("names", sitting.Silent.Select(speaker => speaker.Name))
                .With("n", sitting.Silent.Count).With("m", sitting.Speakers).With("session", sitting.Title).With("until", sitting.WaitsUntil);
        }
    }
}
