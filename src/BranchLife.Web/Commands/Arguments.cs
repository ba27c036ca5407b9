namespace BranchLife.Web.Commands;

/// <summary>The words after a command's name; what is taken is gone, <see cref="End"/> refuses what is left.</summary>
public sealed class Arguments(IEnumerable<string> words)
{
    private readonly List<string> _words = [.. words];

    public bool Flag(string name) => _words.Remove(name);

    /// <summary>The word after the option (or after its =), or null.</summary>
    public string? Option(string name)
    {
        var at = _words.FindIndex(word => word == name || word.StartsWith(name + "=", StringComparison.Ordinal));
        if (at < 0) return null;

        var word = _words[at];
        _words.RemoveAt(at);
        if (word.Length > name.Length) return word[(name.Length + 1)..];
        if (at >= _words.Count) throw new UsageException($"{name} 后面缺少内容。");

        var value = _words[at];
        _words.RemoveAt(at);
        return value;
    }

    public string Required(string name) => Option(name) ?? throw new UsageException($"缺少 {name}。");

    /// <summary>Options first: a word that is none of them.</summary>
    public string? Next()
    {
        var at = _words.FindIndex(word => !word.StartsWith("--", StringComparison.Ordinal));
        if (at < 0) return null;

        var word = _words[at];
        _words.RemoveAt(at);
        return word;
    }

    public string RequiredNext(string what) => Next() ?? throw new UsageException($"缺少{what}。");

    public void End()
    {
        if (_words.Count > 0) throw new UsageException($"不认识“{_words[0]}”。");
    }
}
