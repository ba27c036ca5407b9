using BranchLife.Domain.Branches;

namespace BranchLife.Application.Wording.Residue;

/// <summary>本企业 in the report of a 局: words of another kind of unit.</summary>
public static class UnitWord
{
    private const int AsFarAsOthers = 14;

    /// <param name="text">The report.</param>
    /// <param name="domain">What kind of place the branch works in; null: the text itself tells, by its first such word.</param>
    public static IEnumerable<WordingFinding> Find(string text, BranchDomain? domain)
    {
        var words = ResidueWords.Shipped;
        var fitting = domain is { } known ? words.Domains[known] : FirstOf(text, words) is { } first ? words.Alike[first] : null;
        if (fitting is null) return [];

        var fits = words.Groups.Where(group => fitting.Contains(group.Name)).SelectMany(group => group.Own.Concat(group.Work)).ToHashSet();
        var found = new List<WordingFinding>();
        foreach (var group in words.Groups.Where(group => !fitting.Contains(group.Name)))
        {
            foreach (var word in group.Own.Where(word => !fits.Contains(word))) found.AddRange(Places(text, word).Select(at => At(word, at)));
            foreach (var word in group.Work.Where(word => !fits.Contains(word)))
                found.AddRange(Places(text, word).Where(at => !IsOthers(text, at, words)).Select(at => At(word, at)));
        }

        return found.GroupBy(finding => finding.Offset).Select(same => same.MaxBy(finding => finding.Length)!).OrderBy(finding => finding.Offset);
    }

    private static string? FirstOf(string text, ResidueWords words) => (
        from shape in words.Groups
        from word in shape.Own.Concat(shape.Signs)
        let at = Places(text, word).Cast<int?>().FirstOrDefault()
        where at is not null
        orderby at, word.Length descending
        select shape.Name).FirstOrDefault();

    private static IEnumerable<int> Places(string text, string word)
    {
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + word.Length, StringComparison.Ordinal))
            if (!IsInside(text, at)) yield return at;
    }

    // 基本企业, 日本公司, 自我院线: the first character belongs to the word before.
    private static bool IsInside(string text, int at) => at > 0
        && ((text[at] is '本' && "基根日资成样文课标版".Contains(text[at - 1])) || (text[at] is '我' && "自忘".Contains(text[at - 1])));

    private static bool IsOthers(string text, int at, ResidueWords words)
    {
        var from = Math.Max(0, at - AsFarAsOthers);
        var stop = text.LastIndexOfAny(['。', '；', '\n'], Math.Max(0, at - 1));
        var before = text[Math.Max(from, stop + 1)..at];
        return words.OthersWork.Any(other => before.Contains(other, StringComparison.Ordinal));
    }

    private static WordingFinding At(string word, int at) =>
        new(WordingKind.UnitWord, "R-TXT-10", at, word.Length, $"“{word}”和本单位的类别对不上，请核对。");
}
