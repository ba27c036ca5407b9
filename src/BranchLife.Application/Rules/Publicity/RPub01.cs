namespace BranchLife.Application.Rules;

/// <summary>Problems and promises were posted, and long enough.</summary>
internal sealed class RPub01 : IEvaluator<PostingFacts>
{
    public IEnumerable<Breach> Evaluate(PostingFacts facts, ProcedureRule rule)
    {
        if (facts.Lines is null && (facts.PostedWorkingDays ?? -1) < facts.Parameters.PublicityWd) yield return Breach.Found.With("n", facts.Parameters.PublicityWd);
    }
}
