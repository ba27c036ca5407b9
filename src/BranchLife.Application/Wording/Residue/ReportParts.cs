using System.Text.RegularExpressions;

namespace BranchLife.Application.Wording.Residue;

/// <summary>Where a report lists its problems and where its measures, by their headings.</summary>
internal static partial class ReportParts
{
    public static (IReadOnlyList<Span> Problems, Part Measures) Of(string text)
    {
        var problems = ProblemHead().Matches(text);
        var best = (Problems: (IReadOnlyList<Span>)[], Measures: new Part("", []));
        foreach (Match measure in MeasureHead().Matches(text))
        {
            if (problems.LastOrDefault(head => head.Index < measure.Index) is not { } problem || problem.Index + problem.Length > measure.Index) continue;

            var listed = Items(text, UpToNextPart(text, problem.Index + problem.Length, measure.Index));
            var part = UpToNextPart(text, measure.Index + measure.Length, text.Length);
            var answered = Items(text, part);
            if (answered.Count > 0 && listed.Count > best.Problems.Count) best = (listed, new Part(part.Of(text), answered));
        }

        return best;
    }

    // 三、原因分析 between problems and measures belongs to neither.
    private static Span UpToNextPart(string text, int from, int to)
    {
        var next = NextPart().Match(text, from, to - from);
        return Span.Between(from, next.Success ? next.Index : to);
    }

    // The kind of number that counts out most of the part; each item runs to the next.
    private static List<Span> Items(string text, Span part)
    {
        var piece = part.Of(text);
        var starts = new[] { Spoken(), Bracketed(), Numbered() }
            .Select(kind => kind.Matches(piece).Select(match => match.Index).ToArray()).MaxBy(found => found.Length)!;
        if (starts.Length == 0) return [.. Clauses.Lines(piece).Select(line => new Span(part.Start + line.Start, line.Length))];
        return [.. starts.Select((start, i) => Trimmed(text, part.Start + start, part.Start + (i + 1 < starts.Length ? starts[i + 1] : piece.Length)))];
    }

    private static Span Trimmed(string text, int start, int end)
    {
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return Span.Between(start, end);
    }

    [GeneratedRegex("(?<![^。；\\n])[^。；\\n]{0,16}(?:(?:存在|查摆|检视|剖析)[^。；，\\n]{0,8}问题|(?:主要|突出|具体)(?:存在)?的?问题|问题和不足|差距和不足)[^。；，：:\\n]{0,6}(?:[：:]|(?=\r?$))", RegexOptions.Multiline)]
    private static partial Regex ProblemHead();

    [GeneratedRegex("(?<![^。；\\n])(?![^。；\\n]*存在的?(?:主要|突出)?问题)[^。；\\n]{0,20}(?:整改|措施|努力方向|下一步(?:打算|工作|安排))[^。；：:\\n]{0,8}(?:[：:]|(?=\r?$))", RegexOptions.Multiline)]
    private static partial Regex MeasureHead();

    [GeneratedRegex("^[ \\t　]*(?:[一二三四五六七八九十]+、|[^。；，\\n]{0,8}原因(?:分析|剖析)?[：:]?[ \\t]*$|特此报告)", RegexOptions.Multiline)]
    private static partial Regex NextPart();

    [GeneratedRegex("(?<![\u4e00-\u9fff])[一二三四五六七八九十]是")]
    private static partial Regex Spoken();

    [GeneratedRegex("^[ \\t　]*（[一二三四五六七八九十]+）", RegexOptions.Multiline)]
    private static partial Regex Bracketed();

    [GeneratedRegex("(?<![0-9.．])[0-9]{1,2}[.．、](?![0-9])")]
    private static partial Regex Numbered();

    public sealed record Part(string Text, IReadOnlyList<Span> Items);
}
