using System.Text.RegularExpressions;
using BranchLife.Application.Wording.Phrases;
using BranchLife.Domain.Wording;

namespace BranchLife.Application.Wording.Hints;

/// <summary>明贬实褒: 太拼、不注意身体; or nothing but praise. A real fault beside it takes the hint away.</summary>
internal static partial class Flattery
{
    private const string Rule = "R-TXT-04";

    public static WordingFinding? Find(string text, Faults faults, PhraseBook book)
    {
        var whole = new Span(0, text.Length);
        var dressed = book[PhraseList.Flattery].In(text);
        var praise = book[PhraseList.Praise].In(text);
        Span[] good = [.. dressed, .. praise];
        if (good.Length == 0 || faults.Names(whole, good)) return null;
        if (dressed.Count > 0)
        {
            return TellsOtherwise(text, dressed, faults) ? null
                : WordingFinding.At(WordingKind.Flattery, Rule, dressed[0], "这一句听起来更像表扬。可以换成真正希望对方改的一件事。");
        }

        return faults.Hints(whole, good) || Turns().IsMatch(text) || book[PhraseList.Wish].FirstIn(text) is not null ? null
            : WordingFinding.At(WordingKind.Flattery, Rule, praise[0], "这一段都是肯定。可以补一条真正希望对方改的事。");
    }

    // 光顾着加班，连续四次学习都没有来: a clause of its own that tells when and what was missed.
    private static bool TellsOtherwise(string text, List<Span> dressed, Faults faults) =>
        Clauses.Of(text).Any(clause => !dressed.Any(span => span.Meets(clause)) && Instance.IsIn(text, clause) && faults.Hints(clause));

    // 评上先进以后就…: the praise only leads up to something else.
    [GeneratedRegex("但|却|可是|不过|然而|反而|[以之]后|就|飘")]
    private static partial Regex Turns();
}
