using System.Text.RegularExpressions;
using BranchLife.Documents.Papers;
using static BranchLife.Documents.Papers.Block;

namespace BranchLife.Application.Reports.MinutesPapers;

/// <summary>
/// A text with its own numbers 一、 （一）, as minutes keep it. A line becomes a heading only where the paper would give it the
/// very number that it carries, so that nothing of a sealed text changes.
/// </summary>
internal sealed partial class KeptText(string text)
{
    private int _first;
    private int _second;

    public IReadOnlyList<Block> Blocks() =>
        [.. text.Split('\n').Where(line => !string.IsNullOrWhiteSpace(line)).Select(Line)];

    private Block Line(string line)
    {
        if (First().Match(line) is { Success: true } first && first.Groups[1].Value == ChineseNumeral.Of(_first + 1))
        {
            (_first, _second) = (_first + 1, 0);
            return Level1(first.Groups[2].Value);
        }

        if (Second().Match(line) is { Success: true } second && second.Groups[1].Value == ChineseNumeral.Of(_second + 1))
        {
            _second++;
            return Level2(second.Groups[2].Value);
        }

        return Label().Match(line) is { Success: true } label ? Labelled(label.Groups[1].Value, label.Groups[2].Value) : Say(line);
    }

    [GeneratedRegex("^([一二三四五六七八九十]{1,3})、([^。]{1,40})$")]
    private static partial Regex First();

    [GeneratedRegex("^（([一二三四五六七八九十]{1,3})）([^。]{1,40})$")]
    private static partial Regex Second();

    [GeneratedRegex("^(会议名称|会议类型|会议主题|时间|地点|主持人|到会党员|请假党员|迟到|早退|缺席党员|不计入应到的党员|到会指导和列席)：(.+)$")]
    private static partial Regex Label();
}
