namespace BranchLife.Application.Wording.Phrases;

/// <summary>Words that are looked for; “…” stands for up to a few characters inside one clause.</summary>
internal sealed class Phrase(string written)
{
    private const int WidestGap = 8;

    private readonly string[] _parts = written.Split('…', StringSplitOptions.RemoveEmptyEntries);

    public string Written { get; } = written;

    public char First => _parts[0][0];

    public static bool IsUsable(string written) => written.Split('…', StringSplitOptions.RemoveEmptyEntries).Length > 0;

    /// <summary>How long it is where it begins at a place of the text; 0 where it does not.</summary>
    public int LengthAt(string text, int at)
    {
        if (!text.AsSpan(at).StartsWith(_parts[0], StringComparison.Ordinal)) return 0;

        var end = at + _parts[0].Length;
        foreach (var part in _parts.AsSpan(1))
        {
            var next = Find(text, end, part);
            if (next < 0) return 0;
            end = next + part.Length;
        }

        return end - at;
    }

    private static int Find(string text, int from, string part)
    {
        for (var i = from; i <= from + WidestGap && i + part.Length <= text.Length; i++)
        {
            if (text.AsSpan(i).StartsWith(part, StringComparison.Ordinal)) return i;
            if (Clauses.EndsClause(text[i])) return -1;
        }

        return -1;
    }
}
