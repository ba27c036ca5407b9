using System.Text.RegularExpressions;

namespace BranchLife.Application.Wording.Residue;

/// <summary>三个方面的问题：一是…四是…: announced and counted out differ.</summary>
internal static partial class Enumerations
{
    private const string Numerals = "一二三四五六七八九十";

    public static IEnumerable<WordingFinding> Find(string text)
    {
        foreach (Match announced in Announced().Matches(text))
        {
            var count = Numerals.IndexOf(announced.Groups["count"].Value[0]) is var numeral and >= 0
                ? announced.Groups["count"].Value is "十" ? 10 : numeral + 1
                : int.TryParse(announced.Groups["count"].Value, out var digits) ? digits : 0;
            var listed = Listed(text[(announced.Index + announced.Length)..]);
            if (count is > 1 and <= 10 && listed > 1 && listed != count)
                yield return Number.At(announced, $"写的是{announced.Groups["count"].Value}{announced.Groups["unit"].Value}，列出{listed}条，请核对。");
        }
    }

    // Counted out from 一是 on in the same paragraph, or as numbered lines right below.
    private static int Listed(string rest)
    {
        var paragraph = rest.Split('\n')[0];
        var spoken = Run(paragraph, number => Numerals[number] + "是");
        return spoken > 0 ? spoken : paragraph.Trim().Length > 0 ? 0 : Lines(rest);
    }

    private static int Run(string paragraph, Func<int, string> mark)
    {
        var (count, at) = (0, 0);
        while (count < Numerals.Length && paragraph.IndexOf(mark(count), at, StringComparison.Ordinal) is var next and >= 0 && (count > 0 || next < 12))
            (count, at) = (count + 1, next + 2);
        return count;
    }

    private static int Lines(string rest) => rest.Split('\n').Skip(1)
        .TakeWhile((line, index) => NumberedLine().Match(line) is { Success: true } head && head.Groups[1].Value == $"{index + 1}").Count();

    [GeneratedRegex("(?<count>[二三四五六七八九十]|[0-9]{1,2})(?<unit>个方面|[条项点]|个)的?(?:主要|突出|具体|整改)?(?:问题|措施|意见|建议|要求|议程|方面|差距|不足|打算)?(?:[：:。]|，(?=一是|分别|即|第一|具体))")]
    private static partial Regex Announced();

    [GeneratedRegex("^\\s*([0-9]{1,2})[.．、]")]
    private static partial Regex NumberedLine();
}
