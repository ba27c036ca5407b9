using BranchLife.Application.Wording.Hints;
using BranchLife.Application.Wording.Phrases;
using BranchLife.Application.Wording.Residue;
using BranchLife.Domain.Preparation;

namespace BranchLife.Application.Wording.Writing;

/// <summary>Hints on the fields of a text that is being written. Nothing is read from the database, nothing is kept.</summary>
public static class WritingHints
{
    public static IReadOnlyList<HintedField> OfOutline(OutlineKind kind, IEnumerable<KeyValuePair<string, string>> fields, PhraseBook book) =>
        Fields(fields, (name, text) => [.. IsAboutProblems(name) ? OfProblem(kind, text, book) : [], .. Residue(text)]);

    public static IReadOnlyList<HintedField> OfCriticism(string text, string? addressee, PhraseBook book) =>
        Fields([new("Input.Words", text)], (_, words) => [.. CriticismHints.Find(words, addressee, book), .. Residue(words)]);

    private static IReadOnlyList<HintedField> Fields(
        IEnumerable<KeyValuePair<string, string>> fields, Func<string, string, IReadOnlyList<WordingFinding>> find) =>
        [.. fields.Where(field => !string.IsNullOrWhiteSpace(field.Value))
            .Select(field => new HintedField(field.Key, field.Value, find(field.Key, field.Value)))
            .Where(field => field.Findings.Count > 0)];

    // Of study, measures and last year's promises one may speak as one likes.
    private static bool IsAboutProblems(string name) =>
        !new[] { "Measure", "Opening", "Closing", "LastPromises", "StudyGains", "Promise", "Result" }.Any(part => name.Contains(part, StringComparison.Ordinal));

    // The team's material speaks of 支部 and 班子, as it should.
    private static IEnumerable<WordingFinding> OfProblem(OutlineKind kind, string text, PhraseBook book) =>
        OutlineHints.Find(text, book).Where(finding => kind is not OutlineKind.TeamSelfCheck || finding.Kind is not WordingKind.WeMask);

    private static IEnumerable<WordingFinding> Residue(string text) => Placeholder.Find(text).Concat(Mark.Find(text));
}
