using System.Collections.Frozen;

namespace BranchLife.Application.Wording.Phrases;

/// <summary>One list, ready to be looked for: by first character, the longest first.</summary>
internal sealed class PhraseSet
{
    private readonly FrozenDictionary<char, Phrase[]> _byFirst;

    public PhraseSet(IEnumerable<string> phrases)
    {
        Written = [.. phrases.Where(Phrase.IsUsable).Distinct()];
        _byFirst = Written.Select(written => new Phrase(written)).GroupBy(phrase => phrase.First)
            .ToFrozenDictionary(same => same.Key, same => same.OrderByDescending(phrase => phrase.Written.Length).ToArray());
    }

    public IReadOnlyList<string> Written { get; }

    /// <summary>Length of the longest phrase that begins at a place; 0 for none.</summary>
    public int LengthAt(string text, int at)
    {
        if (!_byFirst.TryGetValue(text[at], out var phrases)) return 0;

        var longest = 0;
        foreach (var phrase in phrases) longest = Math.Max(longest, phrase.LengthAt(text, at));
        return longest;
    }

    /// <summary>Every place, from left to right, none inside another.</summary>
    public List<Span> In(string text, Span within)
    {
        var found = new List<Span>();
        for (var i = within.Start; i < within.End;)
        {
            var length = LengthAt(text, i);
            if (length > 0 && i + length <= within.End) found.Add(new Span(i, length));
            i += Math.Max(length, 1);
        }

        return found;
    }

    public List<Span> In(string text) => In(text, new Span(0, text.Length));

    public Span? FirstIn(string text, Span within)
    {
        for (var i = within.Start; i < within.End; i++)
        {
            var length = LengthAt(text, i);
            if (length > 0 && i + length <= within.End) return new Span(i, length);
        }

        return null;
    }

    public Span? FirstIn(string text) => FirstIn(text, new Span(0, text.Length));

    public bool IsIn(string text, Span within) => FirstIn(text, within) is not null;
}
