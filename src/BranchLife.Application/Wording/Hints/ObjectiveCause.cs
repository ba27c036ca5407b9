using System.Text.RegularExpressions;
using BranchLife.Application.Wording.Phrases;
using BranchLife.Domain.Wording;

namespace BranchLife.Application.Wording.Hints;

/// <summary>强调客观原因: work, staff, weather as the cause, and nothing that lies in oneself.</summary>
internal static partial class ObjectiveCause
{
    public static WordingFinding? Find(string text, Faults faults, PhraseBook book)
    {
        if (book[PhraseList.Subjective].FirstIn(text) is not null || book[PhraseList.Concession].FirstIn(text) is not null) return null;

        var clauses = Clauses.Of(text);
        for (var i = 0; i < clauses.Count; i++)
        {
            var (clause, after) = (clauses[i], i + 1 < clauses.Count ? clauses[i + 1] : default(Span?));
            var circumstances = book[PhraseList.Objective].In(text, clause);
            if (circumstances.Count == 0 || Occasion().IsMatch(text.AsSpan(clause.Start, clause.Length))) continue;

            var causes = book[PhraseList.Cause].In(text);
            if (faults.Names(clause, [.. circumstances, .. causes]) && causes.All(cause => !cause.Meets(clause))) continue;
            if (causes.Count == 0 && (after is null || !faults.Hints(after.Value) || Own().IsMatch(text))) continue;

            return WordingFinding.At(WordingKind.ObjectiveCause, "F-TXT-OBJECTIVE", circumstances[0],
                "这里讲的是客观原因。可以再从自己身上找一条。");
        }

        return null;
    }

    // 任务重的时候急躁: when it happens, not why.
    [GeneratedRegex("(时|的时候|情况下|之时|面前|起来)$")]
    private static partial Regex Occasion();

    [GeneratedRegex("我(?!们)|自己|本人")]
    private static partial Regex Own();
}
