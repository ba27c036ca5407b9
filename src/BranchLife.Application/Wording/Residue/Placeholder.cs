using System.Text.RegularExpressions;

namespace BranchLife.Application.Wording.Residue;

/// <summary>X月X日, XX名, 某某, 【姓名】: places of a template that nobody filled in.</summary>
public static class Placeholder
{
    public static IEnumerable<WordingFinding> Find(string text) =>
        from Match match in ResidueWords.Shipped.Placeholders.Matches(text)
        where match.Length > 0
        select new WordingFinding(WordingKind.Placeholder, "R-TXT-08", match.Index, match.Length, $"“{match.Value.Trim()}”还没有填写。");
}
