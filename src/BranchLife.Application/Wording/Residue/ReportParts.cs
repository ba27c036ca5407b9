using System.Text.RegularExpressions;

namespace BranchLife.Application.Wording.Residue;

/// <summary>Where a report lists its problems and where its measures, by their headings.</summary>
internal static partial class ReportParts
{
    public static (IReadOnlyList<Span> Problems, Part Measures) Of(string text)
    {
        var measures = MeasureHead().Matches(text).LastOrDefault(head => ProblemHead().Matches(text).Any(problem => problem.Index < head.Index));
        var problems = measures is null ? null : ProblemHead().Matches(text).LastOrDefault(head => head.Index < measures.Index);
        if (problems is null || measures is null) return ([], new Part("", []));

        var first = Span.Between(problems.Index + problems.Length, measures.Index);
        var second = Span.Between(measures.Index + measures.Length, text.Length);
        return (Items(text, first), new Part(second.Of(text), Items(text, second)));
    }

    // The kind of number that counts out most of the part; each item runs to the next.
    private static List<Span> Items(string text, Span part)
    {
        var piece = part.Of(text);
        var starts = new[] { Spoken(), Bracketed(), Numbered() }
            .Select(kind => kind.Matches(piece).Select(match => match.Index).ToArray()).MaxBy(found => found.Length)!;
        return [.. starts.Select((start, i) => Trimmed(text, part.Start + start, part.Start + (i + 1 < starts.Length ? starts[i + 1] : piece.Length)))];
    }

    private static Span Trimmed(string text, int start, int end)
    {
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return Span.Between(start, end);
    }

    [GeneratedRegex("^[^。；\\n]{0,16}(?:(?:存在|查摆|检视|剖析)[^。；，\\n]{0,8}问题|(?:主要|突出|具体)(?:存在)?的?问题|问题和不足|差距和不足)[^。；，：:\\n]{0,6}(?:[：:]|$)", RegexOptions.Multiline)]
    private static partial Regex ProblemHead();

    [GeneratedRegex("^(?!.*存在的?(?:主要|突出)?问题)[^。；\\n]{0,20}(?:整改|措施|努力方向|下一步(?:打算|工作|安排))[^。；：:\\n]{0,8}(?:[：:]|$)", RegexOptions.Multiline)]
    private static partial Regex MeasureHead();

    [GeneratedRegex("(?<![\u4e00-\u9fff])[一二三四五六七八九十]是")]
    private static partial Regex Spoken();

    [GeneratedRegex("^[ \\t　]*（[一二三四五六七八九十]+）", RegexOptions.Multiline)]
    private static partial Regex Bracketed();

    [GeneratedRegex("(?<![0-9.．])[0-9]{1,2}[.．、](?![0-9])")]
    private static partial Regex Numbered();

    public sealed record Part(string Text, IReadOnlyList<Span> Items);
}
