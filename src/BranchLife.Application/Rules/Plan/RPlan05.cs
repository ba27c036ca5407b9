using BranchLife.Domain.Meetings;

namespace BranchLife.Application.Rules;

/// <summary>The dates follow one another and lie in the campaign's window.</summary>
internal sealed class RPlan05 : IEvaluator<PlanFacts>
{
    public IEnumerable<Breach> Evaluate(PlanFacts facts, ProcedureRule rule)
    {
        if (facts.HeldOn is not { } day)
        {
            yield return Breach.Of("none");
            yield break;
        }

        if (day < facts.Today) yield return Breach.Of("past").With("date", day);
        if (facts.About.Campaign is { } asked && (day < asked.WindowFrom || day > asked.WindowTo) && day > (facts.ConsentedTo ?? DateOnly.MinValue))
            yield return Breach.Of("window").With("date", day).With("from", asked.WindowFrom).With("to", asked.WindowTo);
        if (facts.Today <= day && day.DayNumber - facts.Today.DayNumber < facts.Parameters.PlanDays)
            yield return Breach.Of("late").With("n", day.DayNumber - facts.Today.DayNumber).With("m", facts.Parameters.PlanDays);
        foreach (var step in facts.Steps.Where(step => step.DueOn is not null))
        {
            var wrong = (step.Phase, step.DueOn!.Value.CompareTo(day)) switch
            {
                (PlanPhase.Before, > 0) => "before",
                (PlanPhase.During, not 0) => "during",
                (PlanPhase.After, < 0) => "after",
                _ => null,
            };
            if (wrong is not null) yield return Breach.Of(wrong).With("step", step.Title).With("due", step.DueOn).With("date", day);
        }
    }
}
