namespace BranchLife.Application.Rules;

/// <summary>The figures are the records' figures.</summary>
internal sealed class RRep02 : IEvaluator<ReportFacts>
{
    public IEnumerable<Breach> Evaluate(ReportFacts facts, ProcedureRule rule) =>
        from figure in facts.Content.Figures
        where figure.Stated != figure.Recorded
        select Breach.Found.With("name", figure.Name)
            .With("stated", figure.Stated).With("recorded", figure.Recorded);
}
