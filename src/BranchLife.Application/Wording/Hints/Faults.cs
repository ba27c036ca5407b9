using BranchLife.Application.Wording.Phrases;
using BranchLife.Domain.Wording;

namespace BranchLife.Application.Wording.Hints;

/// <summary>Where a text names what is wrong: by a word that says so itself, or by a small one such as 没 or 少.</summary>
internal sealed class Faults(string text, PhraseBook book)
{
    private readonly List<Span> _neutral = book[PhraseList.Neutral].In(text);

    private readonly List<Span> _strong = book[PhraseList.Fault].In(text);

    private readonly List<Span> _weak = book[PhraseList.Weak].In(text);

    /// <summary>A word that names a fault by itself, and that is not inside a span that is left out.</summary>
    public bool Names(Span within, params IReadOnlyList<Span> except) => Any(_strong, within, except);

    public bool Hints(Span within, params IReadOnlyList<Span> except) => Names(within, except) || Any(_weak, within, except);

    public Span? First(Span within) => _strong.Concat(_weak).Where(fault => Counts(fault, within, []))
        .OrderBy(fault => fault.Start).Cast<Span?>().FirstOrDefault();

    private bool Any(List<Span> faults, Span within, IReadOnlyList<Span> except)
    {
        foreach (var fault in faults)
        {
            if (Counts(fault, within, except)) return true;
        }

        return false;
    }

    private bool Counts(Span fault, Span within, IReadOnlyList<Span> except) =>
        fault.Start >= within.Start && fault.End <= within.End
        && !_neutral.Any(neutral => neutral.Start <= fault.Start && fault.End <= neutral.End)
        && !except.Any(span => span.Meets(fault));
}
