using BranchLife.Application.Wording.Phrases;

namespace BranchLife.Application.Wording.Hints;

/// <summary>What the author of a criticism may want to look at again. Pure: no clock, no database, nothing kept.</summary>
public static class CriticismHints
{
    /// <param name="text">One criticism.</param>
    /// <param name="addressee">The name of the one who is criticised, if known.</param>
    /// <param name="book">The shipped phrases, or those with a unit's own.</param>
    public static IReadOnlyList<WordingFinding> Find(string text, string? addressee, PhraseBook book)
    {
        var faults = new Faults(text, book);
        // The nearest thing first: praise needs no further hint, and only a criticism of the person can be too general.
        if (Flattery.Find(text, faults, book) is { } flattery) return [flattery];
        var others = Addressee.Find(text, addressee, book);
        var wish = Suggestion.Find(text, faults, book);
        if (others is null && wish is null) return General.Find(text, addressee, faults, book) is { } general ? [general] : [];
        return [.. new[] { others, wish }.OfType<WordingFinding>().OrderBy(finding => finding.Offset)];
    }
}
