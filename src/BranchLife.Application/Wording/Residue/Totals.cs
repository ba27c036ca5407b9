using System.Text.RegularExpressions;

namespace BranchLife.Application.Wording.Residue;

/// <summary>征求意见15条, later 征求意见12条: one count told in two ways.</summary>
internal static partial class Totals
{
    public static IEnumerable<WordingFinding> Find(string text) =>
        from told in Told().Matches(text).GroupBy(match => match.Groups["what"].Value + match.Groups["unit"].Value)
        let first = told.First()
        from other in told.Skip(1)
        where other.Groups["count"].Value != first.Groups["count"].Value
        select Number.At(other, $"前文为{first.Groups["count"].Value}{first.Groups["unit"].Value}，这里为{other.Groups["count"].Value}{first.Groups["unit"].Value}，请核对。");

    [GeneratedRegex("(?:共|累计|合计|总计)(?<what>征求意见|收集意见|梳理意见|开展谈心谈话|谈心谈话|查摆问题|查摆出问题|列出问题|制定措施|制定整改措施|提出批评意见|列出整改事项)(?:建议)?(?<count>[0-9]{1,5})(?<unit>人次|[条个项次])")]
    private static partial Regex Told();
}
