using System.Text.Json;
using BranchLife.Domain.Wording;

namespace BranchLife.Application.Wording.Phrases;

/// <summary>Every list: what the program ships (phrases.json, with version and source), and what offices have added.</summary>
public sealed class PhraseBook
{
    private const string Resource = "BranchLife.Application.Wording.Phrases.phrases.json";

    private readonly Dictionary<PhraseList, PhraseSet> _lists;

    private PhraseBook(string version, string source, Dictionary<PhraseList, PhraseSet> lists) =>
        (Version, Source, _lists) = (version, source, lists);

    public static PhraseBook Shipped { get; } = Read();

    public string Version { get; }

    public string Source { get; }

    internal PhraseSet this[PhraseList list] => _lists[list];

    public IReadOnlyList<string> Written(PhraseList list) => _lists[list].Written;

    /// <summary>A book that knows these phrases, too.</summary>
    public PhraseBook With(IReadOnlyCollection<(PhraseList List, string Phrase)> added)
    {
        if (added.Count == 0) return this;
        var more = added.ToLookup(one => one.List, one => one.Phrase);
        return new PhraseBook(Version, Source, _lists.ToDictionary(
            list => list.Key,
            list => more.Contains(list.Key) ? new PhraseSet(list.Value.Written.Concat(more[list.Key])) : list.Value));
    }

    private static PhraseBook Read()
    {
        using var stream = typeof(PhraseBook).Assembly.GetManifestResourceStream(Resource)!;
        using var document = JsonDocument.Parse(stream);
        var root = document.RootElement;
        var lists = root.GetProperty("lists").EnumerateObject().ToDictionary(
            list => Enum.Parse<PhraseList>(list.Name, ignoreCase: true),
            list => new PhraseSet(list.Value.EnumerateArray().Select(phrase => phrase.GetString()!)));
        return new PhraseBook(root.GetProperty("version").GetString()!, root.GetProperty("source").GetString()!, lists);
    }
}
