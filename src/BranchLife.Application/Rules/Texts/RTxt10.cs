using BranchLife.Application.Wording.Residue;

namespace BranchLife.Application.Rules;

/// <summary>Words of another kind of unit.</summary>
internal sealed class RTxt10 : IEvaluator<ReportFacts>
{
    public IEnumerable<Breach> Evaluate(ReportFacts facts, ProcedureRule rule) =>
        from word in facts.Content.Sections
            .SelectMany(section => UnitWord.Find(section.Text, facts.About.Domain).Select(found => section.Text.Substring(found.Offset, found.Length)))
            .Distinct()
        select Breach.Found.With("word", word);
}
