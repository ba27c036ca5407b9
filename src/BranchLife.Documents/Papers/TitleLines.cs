using System.Text.RegularExpressions;

namespace BranchLife.Documents.Papers;

/// <summary>
/// Breaks a title over lines: 词意完整，排列对称，长短适宜 (GB/T 9704-2012, 7.3.1). Written line ends are kept; a title
/// that needs more than one line otherwise is broken into lines of like length, beside words of the trade where possible.
/// </summary>
public static partial class TitleLines
{
    private const double PoorBreak = 40;
    private const double Refused = 100_000;

    /// <param name="title">The title, with or without line ends.</param>
    /// <param name="room">Characters of the title's size that a line holds: 20 upright, 29 across.</param>
    public static IReadOnlyList<Text> Of(Text title, int room = 20)
    {
        var lines = title.Lines();
        return lines.Count != 1 ? lines : Balanced(lines[0], room);
    }

    private static IReadOnlyList<Text> Balanced(Text title, int room)
    {
        var words = title.Words;
        var width = CharacterWidth.Of(words);
        if (width <= room) return [title];

        var costs = Costs(words);
        for (var count = (int)Math.Ceiling(width / room); count <= words.Length; count++)
        {
            if (Cut(words, costs, count, room) is { } cuts) return title.CutAt(cuts);
        }

        return [title];
    }

    /// <summary>For every place in the title, what it costs to break there.</summary>
    private static double[] Costs(string words)
    {
        var costs = Enumerable.Repeat(PoorBreak, words.Length + 1).ToArray();
        foreach (var word in TradeWord().EnumerateMatches(words))
        {
            var within = words[word.Index] == '「' ? double.PositiveInfinity : Refused;
            for (var i = word.Index + 1; i < word.Index + word.Length; i++) costs[i] = within;
            if (costs[word.Index] < Refused) costs[word.Index] = 0;
            costs[word.Index + word.Length] = 0;
        }

        for (var i = 1; i < words.Length; i++)
        {
            if (LineBreaking.MayNotBegin(words[i]) || LineBreaking.MayNotEnd(words[i - 1]) || words[i] is '的' or '和' or '与')
                costs[i] = Math.Max(costs[i], Refused);
        }

        return costs;
    }

    /// <summary>The cheapest places to cut into that many lines; none if a line would not fit.</summary>
    private static List<int>? Cut(string words, double[] costs, int count, int room)
    {
        var even = CharacterWidth.Of(words) / count;
        var best = new (double Cost, int From)[count + 1, words.Length + 1];
        foreach (var (line, end) in Places(0, count, 0, words.Length))
            best[line, end] = (line == 0 && end == 0 ? 0 : double.PositiveInfinity, 0);

        foreach (var (line, end) in Places(1, count, 1, words.Length))
        {
            for (var from = 0; from < end; from++)
            {
                var length = CharacterWidth.Of(words[from..end]);
                if (length > room) continue;
                var cost = best[line - 1, from].Cost + Math.Pow(length - even, 2) + (end == words.Length ? 0 : costs[end]);
                if (cost < best[line, end].Cost) best[line, end] = (cost, from);
            }
        }

        return Trace(best, count, words.Length);
    }

    private static IEnumerable<(int Line, int End)> Places(int fromLine, int toLine, int fromEnd, int toEnd) =>
        from line in Enumerable.Range(fromLine, toLine - fromLine + 1)
        from end in Enumerable.Range(fromEnd, toEnd - fromEnd + 1)
        select (line, end);

    private static List<int>? Trace((double Cost, int From)[,] best, int count, int end)
    {
        if (double.IsPositiveInfinity(best[count, end].Cost)) return null;

        List<int> cuts = [];
        for (var line = count; line > 1; line--)
        {
            end = best[line, end].From;
            cuts.Insert(0, end);
        }

        return cuts;
    }

    [GeneratedRegex(
        "「待补：.*?」|《[^》]{1,10}》|[0-9]+年度|[0-9]+年|[0-9]+|中共|支部委员会|委员会|党支部|党总支|党委|支部|党员大会|党员|主题教育|专题组织生活会|" +
        "组织生活会|民主生活会|民主评议|谈心谈话|征求意见|批评意见|批评和自我批评|对照检查材料|对照检查|发言提纲|情况报告|情况的报告|" +
        "实施方案|会议方案|会议记录|会议通知|会议议程|问题清单|整改清单|整改台账|整改承诺书|签到表|记录表|安排表|汇总表|统计表|测评票|" +
        "关于|召开|开展|学习贯彻|学习|教育|思想|落实|督导|反馈意见|通知|公示|报告|方案|清单|台账")]
    private static partial Regex TradeWord();
}
