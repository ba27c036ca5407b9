using System.Globalization;
using System.Text.RegularExpressions;

namespace BranchLife.Application.Wording.Residue;

/// <summary>应到 is 实到 and those away; the rate follows from both.</summary>
internal static partial class Attendance
{
    private const double Rounding = 0.6;

    public static IEnumerable<WordingFinding> Find(string text)
    {
        foreach (Match due in Due().Matches(text))
        {
            var rest = text.AsSpan(due.Index, ParagraphEnd(text, due.Index) - due.Index).ToString();
            if (Present().Match(rest) is not { Success: true } present) continue;

            var (expected, came) = (Number.Of(due.Groups[1]), Number.Of(present.Groups[1]));
            var away = Away().Matches(rest).Sum(match => Number.Of(match.Groups[1]));
            if (came > expected || (away > 0 && expected != came + away))
            {
                yield return new WordingFinding(WordingKind.Number, "F-REP-NUMBERS", due.Index, present.Index + present.Length,
                    away > 0 ? $"应到{expected}、实到{came}、未到{away}，合不上，请核对。" : $"实到{came}多于应到{expected}，请核对。");
            }
            else if (Rate().Match(rest) is { Success: true } rate
                && Math.Abs(double.Parse(rate.Groups[1].Value, CultureInfo.InvariantCulture) - (100.0 * came / expected)) > Rounding)
            {
                yield return new WordingFinding(WordingKind.Number, "F-REP-NUMBERS", due.Index + rate.Index, rate.Length,
                    $"应到{expected}、实到{came}，与{rate.Value}不符，请核对。");
            }
        }
    }

    private static int ParagraphEnd(string text, int from) => text.IndexOf('\n', from) is var end and >= 0 ? end : text.Length;

    [GeneratedRegex("应(?:到|参会|参加|出席)(?:会|会议)?(?:正式)?(?:党员|人员|人数)?[：:为]?\\s*([0-9]{1,5})")]
    private static partial Regex Due();

    [GeneratedRegex("实(?:到|参会|参加|出席|际到|际参会|际参加|际出席)(?:会|会议)?(?:正式)?(?:党员|人员|人数)?[：:为]?\\s*([0-9]{1,5})")]
    private static partial Regex Present();

    [GeneratedRegex("(?:请假|缺席|未到会?|未参加|因[^，。；0-9]{1,8}请假)(?:的)?(?:党员|人员|人数)?[：:为]?\\s*([0-9]{1,4})(?=[名人位])")]
    private static partial Regex Away();

    [GeneratedRegex("(?:到会率|参会率|出席率|参加率|到课率)[为达：:]*\\s*([0-9]{1,3}(?:\\.[0-9]+)?)[%％]")]
    private static partial Regex Rate();
}
