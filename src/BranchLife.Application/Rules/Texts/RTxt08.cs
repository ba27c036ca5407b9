using BranchLife.Application.Wording.Residue;

namespace BranchLife.Application.Rules;

/// <summary>Places of a template that nobody filled in.</summary>
internal sealed class RTxt08 : IEvaluator<IWrittenText>
{
    public IEnumerable<Breach> Evaluate(IWrittenText facts, ProcedureRule rule)
    {
        var left = facts.Texts.OfType<string>()
            .SelectMany(text => Placeholder.Find(text).Select(found => text.Substring(found.Offset, found.Length)))
            .Distinct().ToArray();
        if (left.Length > 0) yield return Breach.Found.With("list", left);
    }
}
