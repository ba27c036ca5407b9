using System.Text.RegularExpressions;
using BranchLife.Application.Wording.Phrases;
using BranchLife.Domain.Wording;

namespace BranchLife.Application.Wording.Hints;

/// <summary>以工作建议代替批评意见: a wish, and no fault anywhere.</summary>
internal static partial class Suggestion
{
    public static WordingFinding? Find(string text, Faults faults, PhraseBook book)
    {
        Span? wish = null;
        foreach (var clause in Clauses.Of(text))
        {
            if (book[PhraseList.Wish].In(text, clause).Where(wish => IsTheSpeakers(text, clause, wish)).Cast<Span?>().FirstOrDefault() is { } opener)
            {
                if (faults.Names(clause) || Past().IsMatch(text.AsSpan(clause.Start, clause.Length))
                    || faults.Hints(Span.Between(clause.Start, opener.Start)))
                {
                    return null;
                }

                wish ??= opener;
                continue;
            }

            var tells = Instance.IsIn(text, clause) && book[PhraseList.Praise].FirstIn(text, clause) is null;
            if (tells || faults.Names(clause) || (faults.Hints(clause) && book[PhraseList.Praise].FirstIn(text, clause) is null)) return null;
        }

        return wish is { } found
            ? WordingFinding.At(WordingKind.Suggestion, "R-TXT-01", found, "这一句像是工作建议。可以先说看到的问题，再提希望。")
            : null;
    }

    // 群众的建议, 建议单: a thing of which somebody speaks, no wish.
    private static bool IsTheSpeakers(string text, Span clause, Span wish) =>
        !Owned().IsMatch(text.AsSpan(clause.Start, wish.Start - clause.Start)) && !Thing().IsMatch(text.AsSpan(wish.End, clause.End - wish.End));

    [GeneratedRegex("(的|提|提出|条|群众|村民|职工|居民|学生|家长|病人|患者|客户|他人|别人|师傅|工友|意见|合理化|收到|听取|采纳|反复|一再|多次)$")]
    private static partial Regex Owned();

    [GeneratedRegex("^(的|被|书|信|箱|稿|单|表|条)")]
    private static partial Regex Thing();

    // What was not done is a fault, whatever is wished beside it.
    [GeneratedRegex("没|未(?!来|雨|成年)")]
    private static partial Regex Past();
}
