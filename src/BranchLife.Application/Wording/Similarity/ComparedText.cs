using System.Runtime.CompilerServices;
using BranchLife.Application.Wording.Phrases;
using BranchLife.Domain.Wording;

namespace BranchLife.Application.Wording.Similarity;

/// <summary>
/// A text as texts are compared: letters and digits only, widths and cases made equal, quoted titles and standing phrases
/// taken out; every character knows where it stood.
/// </summary>
public sealed class ComparedText
{
    private static readonly ConditionalWeakTable<PhraseBook, PhraseSet> Standing = [];

    private readonly int[] _places;

    private ComparedText(string original, string bare, int[] places) => (Original, Bare, _places) = (original, bare, places);

    public string Original { get; }

    internal string Bare { get; }

    public static ComparedText Of(string text, PhraseBook book)
    {
        var (bare, places) = Strip(text);
        var formulas = Standing.GetValue(book, one => new PhraseSet(one[PhraseList.Standing].Written.Select(phrase => Strip(phrase).Bare)));
        return Without(text, bare, places, formulas);
    }

    internal int PlaceOf(int bare) => _places[bare];

    private static (string Bare, int[] Places) Strip(string text)
    {
        var (kept, places, count) = (new char[text.Length], new int[text.Length], 0);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '《' && EndOfTitle(text, i) is var end and > 0)
            {
                i = end;
                continue;
            }

            if (Plain(text[i]) is not { } c) continue;
            (kept[count], places[count]) = (c, i);
            count++;
        }

        return (new string(kept, 0, count), places);
    }

    private static int EndOfTitle(string text, int from)
    {
        var end = text.IndexOf('》', from);
        return end > 0 && text.IndexOfAny(['\n', '。'], from, end - from) < 0 ? end : -1;
    }

    private static char? Plain(char c)
    {
        if (c is >= '\u4e00' and <= '\u9fff') return c;
        var half = c is >= '\uff01' and <= '\uff5e' ? (char)(c - 0xfee0) : c;
        return char.IsLetterOrDigit(half) ? char.ToLowerInvariant(half) : null;
    }

    private static ComparedText Without(string text, string bare, int[] places, PhraseSet formulas)
    {
        var (kept, at, count) = (new char[bare.Length], new int[bare.Length], 0);
        for (var i = 0; i < bare.Length; i++)
        {
            var length = formulas.LengthAt(bare, i);
            if (length > 0)
            {
                i += length - 1;
                continue;
            }

            (kept[count], at[count]) = (bare[i], places[i]);
            count++;
        }

        return new ComparedText(text, new string(kept, 0, count), at);
    }
}
