using System.Text.RegularExpressions;

namespace BranchLife.Application.Wording.Residue;

/// <summary>全体31名党员, later 32名党员: one number of people told in two ways.</summary>
internal static partial class Heads
{
    public static IEnumerable<WordingFinding> Find(string text)
    {
        if (SeveralMeetings().IsMatch(text)) return [];
        return Differing(Members().Matches(text)).Concat(Differing(Present().Matches(text)));
    }

    private static IEnumerable<WordingFinding> Differing(IEnumerable<Match> told)
    {
        var all = told.Select(match => (Match: match, Count: match.Groups.Values.Skip(1).First(group => group.Success))).ToArray();
        return all.Where(one => one.Count.Value != all[0].Count.Value)
            .Select(one => Number.At(one.Match, $"前文为{all[0].Count.Value}名，这里为{one.Count.Value}名，请核对。"));
    }

    [GeneratedRegex("全体([0-9]{1,4})名党员|(?:现有|共有)(?:正式)?党员([0-9]{1,4})[名人]|([0-9]{1,4})名党员全部|应到(?:会)?党员([0-9]{1,4})[名人]")]
    private static partial Regex Members();

    [GeneratedRegex("([0-9]{1,4})名党员(?:参加会议|参加了会议|参加本次|参加此次|参加组织生活会|参加了组织生活会|参会|到会|出席|逐一|逐个|依次)|(?:参会|到会|出席)党员([0-9]{1,4})[名人]|实到(?:会)?(?:党员)?([0-9]{1,4})[名人]")]
    private static partial Regex Present();

    [GeneratedRegex("补课后|补会|分批|第二场|两场|各党小组|两个党小组|三个党小组|列席")]
    private static partial Regex SeveralMeetings();
}
