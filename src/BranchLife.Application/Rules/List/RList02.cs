namespace BranchLife.Application.Rules;

/// <summary>The branch and every member who took part have problems on the list.</summary>
internal sealed class RList02 : IEvaluator<ListFacts>
{
    public IEnumerable<Breach> Evaluate(ListFacts facts, ProcedureRule rule)
    {
        if (facts.Problems.All(problem => problem.SubjectId is not null)) yield return Breach.Of("branch");
        var empty = facts.Members.Where(member => facts.Problems.All(problem => problem.SubjectId != member.PersonId)).ToArray();
        if (empty.Length > 0) yield return Breach.Found.With("subject", empty.Select(member => member.Name)).With("n", empty.Length);
    }
}
