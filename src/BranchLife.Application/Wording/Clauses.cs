namespace BranchLife.Application.Wording;

/// <summary>Cuts a text at its marks.</summary>
internal static class Clauses
{
    private const string SentenceEnds = "。！？!?；;\n\r…";
    private const string ClauseEnds = "，,：:" + SentenceEnds;

    /// <summary>Up to each comma, colon or stop; without the mark and the white space around.</summary>
    public static IReadOnlyList<Span> Of(string text) => Cut(text, 0, text.Length, ClauseEnds);

    public static IReadOnlyList<Span> Of(string text, Span within) => Cut(text, within.Start, within.End, ClauseEnds);

    /// <summary>Up to each stop.</summary>
    public static IReadOnlyList<Span> Sentences(string text) => Cut(text, 0, text.Length, SentenceEnds);

    public static IReadOnlyList<Span> Lines(string text) => Cut(text, 0, text.Length, "\n\r");

    public static bool EndsClause(char c) => ClauseEnds.Contains(c);

    private static List<Span> Cut(string text, int from, int to, string marks)
    {
        var pieces = new List<Span>();
        var start = from;
        for (var i = from; i <= to; i++)
        {
            if (i < to && !marks.Contains(text[i])) continue;

            var end = i;
            while (start < end && char.IsWhiteSpace(text[start])) start++;
            while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
            if (end > start) pieces.Add(Span.Between(start, end));
            start = i + 1;
        }

        return pieces;
    }
}
