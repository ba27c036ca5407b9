using BranchLife.Application.Wording.Phrases;
using BranchLife.Domain.Wording;

namespace BranchLife.Application.Wording.Hints;

/// <summary>Where a text names what is wrong: by a word that says so itself, or by a small one such as 没 or 少.</summary>
internal sealed class Faults
{
    private readonly List<Span> _strong;

    private readonly List<Span> _weak;

    public Faults(string text, PhraseBook book)
    {
        var neutral = book[PhraseList.Neutral].In(text);
        _strong = Counting(book[PhraseList.Fault].In(text), neutral);
        _weak = Counting(book[PhraseList.Weak].In(text), neutral);
    }

    /// <summary>A word that names a fault by itself, and that is not inside a span that is left out.</summary>
    public bool Names(Span within, params IReadOnlyList<Span> except) => Any(_strong, within, except);

    public bool Hints(Span within, params IReadOnlyList<Span> except) => Names(within, except) || Any(_weak, within, except);

    public Span? First(Span within) => _strong.Concat(_weak).Where(fault => Counts(fault, within, []))
        .OrderBy(fault => fault.Start).Cast<Span?>().FirstOrDefault();

    private static List<Span> Counting(List<Span> faults, List<Span> neutral)
    {
        var covered = neutral.SelectMany(span => Enumerable.Range(span.Start, span.Length)).ToHashSet();
        return [.. faults.Where(fault => !covered.Contains(fault.Start) || !neutral.Any(span => span.Start <= fault.Start && fault.End <= span.End))];
    }

    private static bool Any(List<Span> faults, Span within, IReadOnlyList<Span> except)
    {
        foreach (var fault in faults)
        {
            if (Counts(fault, within, except)) return true;
        }

        return false;
    }

    private static bool Counts(Span fault, Span within, IReadOnlyList<Span> except) =>
        fault.Start >= within.Start && fault.End <= within.End
        && !except.Any(span => span.Meets(fault));
}
