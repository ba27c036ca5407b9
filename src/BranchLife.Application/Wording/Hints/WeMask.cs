using System.Text.RegularExpressions;
using BranchLife.Application.Wording.Phrases;

namespace BranchLife.Application.Wording.Hints;

/// <summary>以“我们”代替“我”: the fault is everybody's, and the author does not occur.</summary>
internal static partial class WeMask
{
    public static WordingFinding? Find(string text, bool explainsByCircumstances, Faults faults, PhraseBook book)
    {
        if (Own().IsMatch(text)) return null;

        foreach (var sentence in Clauses.Sentences(text))
        {
            foreach (var clause in Clauses.Of(text, sentence))
            {
                if (CollectiveSubject.Of(text, clause, book) is not { } spoken) continue;
                if (Place().IsMatch(spoken.Of(text)) && (explainsByCircumstances || Instance.IsIn(text, sentence))) continue;
                if (!faults.Hints(Span.Between(clause.Start, sentence.End))) continue;
                return WordingFinding.At(WordingKind.WeMask, "F-TXT-WEMASK", spoken,
                    $"这里说的是“{spoken.Of(text)}”。可以换成“我”，说说自己的情况。");
            }
        }

        return null;
    }

    [GeneratedRegex("(?<!自|忘)我(?!们|党|国|军|省|市|县|区|镇|乡|村|局|校|院|司|厂|站|所|委|部|支部|单位|科|处|队|觉得|认为|感觉|想)|本人|自己")]
    private static partial Regex Own();

    // 村里的路灯三周没有修: where it happened, told by somebody who leaves 我 out.
    [GeneratedRegex("里$|公司|集团|企业|工厂|医院|学校|学院|研究所|服务中心|机关|街道|社区|居委会|村委会|车间|班组|项目部|合作社|上级|领导|上面|制度|单位|部门|科室|主题党日|组织生活|三会一课")]
    private static partial Regex Place();
}
