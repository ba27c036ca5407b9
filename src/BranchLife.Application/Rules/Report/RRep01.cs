using BranchLife.Application.Inbox;

namespace BranchLife.Application.Rules;

/// <summary>The report follows the meeting within the working days that the notice sets.</summary>
internal sealed class RRep01 : IEvaluator<ReportFacts>
{
    public IEnumerable<Breach> Evaluate(ReportFacts facts, ProcedureRule rule)
    {
        if (facts.HeldOn is not { } held) yield break;
        var due = WorkingDays.After(held, facts.Parameters.ReportDueWd);
        if (facts.Today > due) yield return Breach.Found.With("n", Math.Max(1, WorkingDays.Between(due, facts.Today))).With("m", facts.Parameters.ReportDueWd);
    }
}
