namespace BranchLife.Application.Rules;

/// <summary>No section of the outline is missing or empty.</summary>
internal sealed class RRep03 : IEvaluator<ReportFacts>
{
    public IEnumerable<Breach> Evaluate(ReportFacts facts, ProcedureRule rule) =>
        from demanded in facts.Content.Demanded
        where !facts.Content.Sections.Any(section => section.Key == demanded.Key && !string.IsNullOrWhiteSpace(section.Text))
        select Breach.Found.With("section", demanded.Title);
}
