using System.Text.RegularExpressions;
using BranchLife.Application.Wording.Phrases;
using BranchLife.Domain.Wording;

namespace BranchLife.Application.Wording.Hints;

/// <summary>A clause that speaks about 支部, 班子 or 大家, and not about what somebody did there.</summary>
internal static partial class CollectiveSubject
{
    private const int LongestLead = 12;

    public static Span? Of(string text, Span clause, PhraseBook book)
    {
        for (var i = clause.Start; i < clause.End && i - clause.Start <= LongestLead; i++)
        {
            var length = book[PhraseList.Collective].LengthAt(text, i);
            if (length == 0 || i + length > clause.End) continue;

            var lead = text.AsSpan(clause.Start, i - clause.Start);
            var rest = text.AsSpan(i + length, clause.End - i - length);
            if (IsCountry(text.AsSpan(i, length), rest)) return null;
            return Leads().IsMatch(lead) || Reports().IsMatch(rest) || IsAttended(text.AsSpan(i, length), rest) ? null : new Span(i, length);
        }

        return null;
    }

    // 我们党, 我们国家: no branch.
    private static bool IsCountry(ReadOnlySpan<char> collective, ReadOnlySpan<char> rest) =>
        collective is "我们" or "咱们" && PartyOrState().IsMatch(rest);

    // 组织生活参加得少: who stays away is not named.
    private static bool IsAttended(ReadOnlySpan<char> collective, ReadOnlySpan<char> rest) =>
        collective is "组织生活" or "三会一课" or "主题党日" or "制度" && Attendance().IsMatch(rest);

    [GeneratedRegex("参加|缺席|请假|迟到|早退|出勤|学得|执行")]
    private static partial Regex Attendance();

    [GeneratedRegex("^(党(?!支部|小组|员|委|组织|建)|国)")]
    private static partial Regex PartyOrState();

    // 在支部…, 对支部…: the collective is where or to whom, not who.
    [GeneratedRegex("(?<!值)[在对向给把被让由替跟从到回离代当是就供为]|参加|作为|担任|负责|分管|影响|发挥|带动|团结|关心|违反|遵守|执行|我(?!觉得|认为|感觉|感到|想|看|们|建议|希望|提)|本人|自己")]
    private static partial Regex Leads();

    // 支部安排的…, 大家反映…: somebody else is meant.
    [GeneratedRegex("^(安排|交办|布置|分配|交给|交代|指派|委托|给我|对我|批准|反映|都说|说|都反映|都觉得|觉得|都认为|认为|公认|一致|看到|看在|看着|发现|都理解|理解|都知道|知道|提醒|叫|请|派|心疼|提的|提出的|给.{0,4}提|征求|能力|水平|艺术|检查|指出|点名|批评|督导|督查|通报|抽查|(组织|开展|举办|召集|召开)的[^，]*(不参加|没参加|没有参加|不来|没来|没有来|缺席|迟到|早退))")]
    private static partial Regex Reports();
}
