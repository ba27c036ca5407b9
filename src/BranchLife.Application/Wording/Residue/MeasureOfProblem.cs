namespace BranchLife.Application.Wording.Residue;

/// <summary>Which measure answers which problem: one by one where the numbers agree, else by the words that they share.</summary>
internal static class MeasureOfProblem
{
    public static IReadOnlyList<Span?> Match(string text, IReadOnlyList<Span> problems, IReadOnlyList<Span> measures)
    {
        if (measures.Count >= problems.Count) return [.. problems.Select((_, i) => (Span?)measures[i])];

        var answers = new Span?[problems.Count];
        var pairs = from p in Enumerable.Range(0, problems.Count)
                    from m in Enumerable.Range(0, measures.Count)
                    let common = Pairs(problems[p].Of(text)).Intersect(Pairs(measures[m].Of(text))).Count()
                    orderby common descending, Math.Abs(p - m)
                    select (p, m);
        var taken = new HashSet<int>();
        foreach (var (p, m) in pairs)
        {
            if (answers[p] is not null || !taken.Add(m)) continue;
            answers[p] = measures[m];
        }

        return answers;
    }

    private static HashSet<string> Pairs(string words)
    {
        var pairs = new HashSet<string>();
        for (var i = 0; i + 1 < words.Length; i++)
            if (char.IsLetter(words[i]) && char.IsLetter(words[i + 1])) pairs.Add(words.Substring(i, 2));
        return pairs;
    }
}
