namespace BranchLife.Application.Rules;

/// <summary>
/// The code of one procedure rule, found by name: R-PLAN-02 is <c>RPlan02</c>. It says in what the facts fall short; sentence,
/// source and severity are the rule's, as data.
/// </summary>
public interface IEvaluator<in TFacts>
{
    IEnumerable<Breach> Evaluate(TFacts facts, ProcedureRule rule);
}
