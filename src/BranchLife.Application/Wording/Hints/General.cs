using BranchLife.Application.Wording.Phrases;
using BranchLife.Domain.Wording;

namespace BranchLife.Application.Wording.Hints;

/// <summary>总体意见: a fault in words that fit everybody, and no instance.</summary>
internal static class General
{
    private const double VagueShare = 0.66;

    // They carry no meaning of their own and count neither way.
    private const string Particles = "的了着过地得也都就而且但是还又再很更最你您他她我这那其与和及或并于以为对在从到上中下里内方面等之所有会能可要把被让使给向会着呢吧啊";

    public static WordingFinding? Find(string text, string? name, Faults faults, PhraseBook book)
    {
        var whole = new Span(0, text.Length);
        if (!faults.Hints(whole) || Instance.IsIn(text, whole)) return null;

        var (stock, own) = Count(Without(text, name), book);
        return stock + own > 0 && stock >= VagueShare * (stock + own) && faults.First(whole) is { } fault
            ? WordingFinding.At(WordingKind.General, "R-TXT-03", fault, "可以补一件具体的事：什么时候、哪项工作、怎么做的。")
            : null;
    }

    private static string Without(string text, string? name) =>
        string.IsNullOrWhiteSpace(name) ? text : text.Replace(name.Trim(), "", StringComparison.Ordinal);

    private static (int Stock, int Own) Count(string text, PhraseBook book)
    {
        var (stock, own) = (0, 0);
        for (var i = 0; i < text.Length;)
        {
            var length = Math.Max(book[PhraseList.Stock].LengthAt(text, i), book[PhraseList.Weak].LengthAt(text, i));
            if (length > 0) stock += length;
            else if (char.IsLetter(text[i]) && !Particles.Contains(text[i])) own++;
            i += Math.Max(length, 1);
        }

        return (stock, own);
    }
}
