using System.Text.RegularExpressions;

namespace BranchLife.Application.Wording.Residue;

/// <summary>Problems of a report that no measure answers, or whose measure names no owner and no term.</summary>
public static partial class Unmapped
{
    public static IEnumerable<WordingFinding> Find(string text)
    {
        var (problems, measures) = ReportParts.Of(text);
        if (problems.Count == 0 || measures.Items.Count == 0) yield break;

        var told = Everywhere().IsMatch(measures.Text);
        var answers = MeasureOfProblem.Match(text, problems, measures.Items);
        for (var i = 0; i < problems.Count; i++)
        {
            var missing = answers[i] is { } measure ? told ? null : Missing(measure.Of(text)) : "对应的整改措施";
            if (missing is not null) yield return At(text, problems[i], missing);
        }
    }

    private static string? Missing(string measure) => (Owner().IsMatch(measure), Term().IsMatch(measure)) switch
    {
        (true, true) => null,
        (false, false) => "责任人和时限",
        (false, true) => "责任人",
        (true, false) => "时限",
    };

    private static WordingFinding At(string text, Span problem, string missing)
    {
        var length = Clauses.Sentences(problem.Of(text)) is [var first, ..] ? first.End : problem.Length;
        return new WordingFinding(WordingKind.Unmapped, "F-RECT-UNMAPPED", problem.Start, length,
            $"这个问题没有写明{missing}。");
    }

    [GeneratedRegex("(责任人|责任领导|责任单位|责任部门|牵头人|牵头领导|负责人|责任委员)(?:[：:为是]\\s*[^\\s，。；、]|[ 　]+[\u4e00-\u9fff]{2,4})|由[^，。；\\n]{2,16}(负责|牵头|落实|承办|督办|办理)|(书记|委员|组长|主任|支委)[\u4e00-\u9fff]{0,4}(负责|牵头|承办)|[（(][^（）()]{0,12}(负责|牵头)[^（）()]{0,6}[）)]")]
    private static partial Regex Owner();

    [GeneratedRegex("[0-9]{4}年|[0-9]{1,2}月|月底|年底|季度|长期坚持|(时限|期限|完成时间)[：:]|[0-9一二三四五六七八九十]+(天|日|周|个工作日|个月)[内前]|本周|下周|春节前|元旦前|每[周月年天日]")]
    private static partial Regex Term();

    // One sentence that holds for all measures, or a list that goes with the report.
    [GeneratedRegex("(以上|上述|各项)[^。\\n]{0,12}(由|责任人|负责)[^。\\n]*([0-9]{1,2}月|年底|月底|季度)|附件[^。\\n]{0,20}(整改清单|整改台账)|(见|详见|附)[^。\\n]{0,8}(整改清单|整改台账|附件)")]
    private static partial Regex Everywhere();
}
