using BranchLife.Application.Imports.Words;

namespace BranchLife.Application.Imports.Tables;

/// <summary>
/// What header words mean: the words shipped with the program, over them the words that somebody has told. A word of
/// several that mean the same is preferred by its place in the list.
/// </summary>
public sealed class HeaderWords
{
    private readonly Dictionary<string, (string Field, int Rank)> _meanings = [];
    private readonly Dictionary<string, string> _titles = [];
    private readonly string[][] _required;

    private HeaderWords(string file, params string[][] required)
    {
        _required = required;
        var rank = 0;
        foreach (var (field, words) in WordLists.ReadByMeaning(file))
        {
            Fields.Add(field);
            _titles.Add(field, words[0]);
            foreach (var word in words) _meanings.Add(Compared(word), (field, ++rank));
        }
    }

    private HeaderWords(HeaderWords shipped, IReadOnlyDictionary<string, string?> told)
    {
        (_required, Fields, _titles, _meanings) = (shipped._required, shipped.Fields, shipped._titles, new(shipped._meanings));
        foreach (var (word, field) in told)
        {
            if (field is null) _meanings.Remove(Compared(word));
            else if (Fields.Contains(field)) _meanings[Compared(word)] = (field, 0);
        }
    }

    /// <summary>A roster names the person, the branch (by name or code) and the day of joining.</summary>
    public static HeaderWords OfMembers { get; } = new("member-headers", ["name"], ["unit", "unitCode"], ["joined"]);

    /// <summary>A list of units names code and name.</summary>
    public static HeaderWords OfUnits { get; } = new("unit-headers", ["code"], ["name"]);

    /// <summary>The fields that a column may be mapped to.</summary>
    public IList<string> Fields { get; } = [];

    /// <summary>The word that stands for a field in templates and lists.</summary>
    public string TitleOf(string field) => _titles[field];

    /// <summary>The same with words that somebody has mapped, or (null) declared to mean nothing.</summary>
    public HeaderWords With(IReadOnlyDictionary<string, string?> told) => told.Count == 0 ? this : new(this, told);

    /// <summary>What a header word means; null if nothing.</summary>
    public string? FieldOf(string header) => Meaning(header)?.Field;

    internal bool Suffices(Header header) => _required.All(anyOf => anyOf.Any(header.Has));

    internal (string Field, int Rank)? Meaning(string header)
    {
        var word = Compared(header);
        if (_meanings.TryGetValue(word, out var meaning)) return meaning;
        var bare = WithoutHints(word);
        return bare != word && _meanings.TryGetValue(bare, out meaning) ? (meaning.Field, meaning.Rank + 1_000) : null;
    }

    public static string Compared(string header) => Written.Compared(header);

    // “*出生日期（年月日）：” asks for 出生日期.
    private static string WithoutHints(string word)
    {
        var bracket = word.IndexOfAny(['(', '[', '【', '〔']);
        var bare = bracket > 0 ? word[..bracket] : word;
        return bare.Trim('*', ':', '※', '★', '●', '"', '“', '”');
    }
}
