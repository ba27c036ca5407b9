using System.Text.RegularExpressions;
using BranchLife.Application.Wording.Phrases;
using BranchLife.Domain.Wording;

namespace BranchLife.Application.Wording.Hints;

/// <summary>自我批评变自我表扬: more of it praises than finds fault.</summary>
internal static partial class SelfPraise
{
    public static WordingFinding? Find(string text, Faults faults, PhraseBook book)
    {
        var (praise, fault, times) = (0, 0, 0);
        Span? first = null;
        foreach (var clause in Clauses.Sentences(text).Where(sentence => !Ahead().IsMatch(sentence.Of(text))).SelectMany(sentence => Clauses.Of(text, sentence)))
        {
            var good = book[PhraseList.Praise].In(text, clause);
            if (faults.Names(clause, good) || (faults.Hints(clause, good) && good.Count == 0))
            {
                fault += clause.Length;
            }
            else if (good.Count > 0)
            {
                praise += clause.Length;
                times += good.Count;
                first ??= good[0];
            }
        }

        return first is { } found && praise > fault && times > 1
            ? WordingFinding.At(WordingKind.SelfPraise, "R-TXT-05", found, "这一段说成绩的多。可以把篇幅留给问题。")
            : null;
    }

    // What one means to do, and what became of last year's promises, is neither praise nor fault.
    [GeneratedRegex("我将|我会|今后|下一步|明年|必须|争取|力争|确保|打算|计划在|保证做到|月底前|年底前|上次|上年|去年(提出|承诺|整改|查摆|的问题)|(?<![主重需必只还首想不])要(?!求|点|素|务|害|么)")]
    private static partial Regex Ahead();
}
