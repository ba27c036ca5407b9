using BranchLife.Application.Wording.Residue;

namespace BranchLife.Application.Rules;

/// <summary>Unpaired or doubled marks.</summary>
internal sealed class RTxt09 : IEvaluator<ReportFacts>
{
    public IEnumerable<Breach> Evaluate(ReportFacts facts, ProcedureRule rule)
    {
        var found = facts.Content.Sections.SelectMany(section => Mark.Find(section.Text)).Select(mark => mark.Message.TrimEnd('。')).Distinct().ToArray();
        if (found.Length > 0) yield return Breach.Found.With("detail", found);
    }
}
