using System.Text.RegularExpressions;

namespace BranchLife.Application.Wording.Residue;

/// <summary>《《, an unpaired bracket or quotation mark, 。。.</summary>
public static partial class Mark
{
    private const string Opening = "《“（「『【‘〈";
    private const string Closing = "》”）」』】’〉";

    public static IEnumerable<WordingFinding> Find(string text)
    {
        foreach (Match match in Doubled().Matches(text)) yield return At(match.Index, match.Length, $"“{match.Value}”标点重复。");
        foreach (var line in Clauses.Lines(text))
        {
            foreach (var found in Unpaired(text, line)) yield return found;
        }
    }

    private static IEnumerable<WordingFinding> Unpaired(string text, Span line)
    {
        var open = new Stack<(char Mark, int At)>();
        var numbered = ListNumber().Match(text.Substring(line.Start, line.Length)).Length;
        for (var i = line.Start + numbered; i < line.End; i++)
        {
            var mark = text[i] switch { '(' => '（', ')' => '）', var same => same };
            if (i > line.Start && text[i] == text[i - 1] && "《》“”".Contains(mark)) continue;

            if (Opening.Contains(mark))
            {
                open.Push((mark, i));
                continue;
            }

            var kind = Closing.IndexOf(mark);
            if (kind < 0) continue;

            while (open.TryPeek(out var last) && last.Mark != Opening[kind] && open.Any(one => one.Mark == Opening[kind]))
                yield return Lonely(text, open.Pop().At);
            if (open.TryPeek(out var match) && match.Mark == Opening[kind]) open.Pop();
            else if (mark != '’') yield return Lonely(text, i);
        }

        foreach (var (_, at) in open.Reverse()) yield return Lonely(text, at);
    }

    private static WordingFinding Lonely(string text, int at) => At(at, 1, $"“{text[at]}”没有成对。");

    private static WordingFinding At(int offset, int length, string message) => new(WordingKind.Mark, "R-TXT-09", offset, length, message);

    [GeneratedRegex("《{2,}|》{2,}|“{2,}|”{2,}|[，。；：、,]{2,}|[，。；：、][！？]|[！？][，。；：、]")]
    private static partial Regex Doubled();

    // 1) or a）at the head of a line is no bracket.
    [GeneratedRegex(@"^[0-9０-９a-zA-Z一二三四五六七八九十①-⑳]{1,3}[)）]")]
    private static partial Regex ListNumber();
}
