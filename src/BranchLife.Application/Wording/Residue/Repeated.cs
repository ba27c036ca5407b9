using System.Text.RegularExpressions;
using BranchLife.Application.Wording.Phrases;
using BranchLife.Domain.Wording;

namespace BranchLife.Application.Wording.Residue;

/// <summary>的的, 进行进行, or one sentence twice.</summary>
public static partial class Repeated
{
    private const int ShortestSentence = 12;
    private const int ShortestClause = 4;

    public static IEnumerable<WordingFinding> Find(string text, PhraseBook book) =>
        Words(text).Concat(Neighbours(text)).Concat(Sentences(text, book)).OrderBy(finding => finding.Offset);

    private static IEnumerable<WordingFinding> Words(string text) =>
        from Match match in Doubled().Matches(text)
        where match.Length == 2 || (!Spoken().IsMatch(match.Value) && !EndsClause(text, match))
        select At(match.Index, match.Length, $"“{match.Value}”文字重复。");

    // 讨论讨论。at the end of a clause is a manner of speaking.
    private static bool EndsClause(string text, Match match) =>
        match.Length == 4 && (match.Index + 4 == text.Length || !char.IsLetter(text[match.Index + 4]));

    private static IEnumerable<WordingFinding> Neighbours(string text)
    {
        var clauses = Clauses.Of(text);
        for (var i = 1; i < clauses.Count; i++)
        {
            if (clauses[i].Length is < ShortestClause or >= ShortestSentence || clauses[i].Of(text) != clauses[i - 1].Of(text)) continue;
            yield return At(clauses[i].Start, clauses[i].Length, "这几个字重复了。");
        }
    }

    private static IEnumerable<WordingFinding> Sentences(string text, PhraseBook book)
    {
        var seen = new HashSet<string>();
        foreach (var sentence in Clauses.Sentences(text))
        {
            var bare = Enumerator().Replace(sentence.Of(text), "");
            var own = bare.Length - book[PhraseList.Standing].In(bare).Sum(phrase => phrase.Length);
            if (own < ShortestSentence || Entry().IsMatch(bare) || seen.Add(bare)) continue;
            yield return At(sentence.Start, sentence.Length, "这句话前文已经出现过。");
        }
    }

    private static WordingFinding At(int offset, int length, string message) => new(WordingKind.Repeated, "R-TXT-09", offset, length, message);

    [GeneratedRegex("的的(?![确士])|(?<!不)了了(?!解|之)|和和(?![气美睦])|(?<![实现存正所自内外潜好])在在|是是(?!非)|并并|已已|均均|着着|把把|([\u4e00-\u9fff]{2,8})\\1")]
    private static partial Regex Doubled();

    // 一个一个, 点点滴滴 and nouns that meet by chance: 全体党员党员意识强.
    [GeneratedRegex("^(?:[一逐很非许好多]|党员党员|同志同志|支部支部|组织组织|问题问题|工作工作|人民人民|群众群众)|^(.)\\1")]
    private static partial Regex Spoken();

    [GeneratedRegex("^(?:[一二三四五六七八九十]是|（[一二三四五六七八九十]+）|[0-9]{1,2}[.．、]|第[一二三四五六七八九十][，、])")]
    private static partial Regex Enumerator();

    // 时限：2027年3月31日 stands under many items.
    [GeneratedRegex("^[\u4e00-\u9fff]{2,6}[：:].{0,24}$")]
    private static partial Regex Entry();
}
