using System.Text.RegularExpressions;

namespace BranchLife.Application.Wording.Residue;

/// <summary>12条，其中支部4条、个人9条: parts that are more than the whole, or that should make it up and do not.</summary>
internal static partial class Shares
{
    public static IEnumerable<WordingFinding> Find(string text)
    {
        foreach (Match whole in Wholes().Matches(text))
        {
            var (total, unit) = (Number.Of(whole.Groups["total"]), whole.Groups["unit"].Value);
            var parts = Parts().Matches(whole.Groups["parts"].Value).Where(part => part.Groups["unit"].Value == unit).ToArray();
            var sum = parts.Sum(part => Number.Of(part.Groups["part"]));
            var complete = Complete().IsMatch(whole.Groups["parts"].Value);
            if (parts.Length > 1 && (complete ? sum != total : sum > total && parts.All(part => Number.Of(part.Groups["part"]) < total)))
                yield return Number.At(whole, $"共{total}{unit}，分项相加为{sum}{unit}，请核对。");
        }
    }

    [GeneratedRegex("(?<total>[0-9]{1,5})(?<unit>[条个项名人份次])[^。；\\n]{0,12}?其中(?<parts>[^。；\\n]*)")]
    private static partial Regex Wholes();

    [GeneratedRegex("(?<part>[0-9]{1,5})(?<unit>[条个项名人份次])")]
    private static partial Regex Parts();

    [GeneratedRegex("正式.*预备|预备.*正式|支委之间.*党员(之间|与党员)|优秀.*合格.*基本合格.*不合格|(支部|班子|集体).*(个人|党员)|(个人|党员).*(支部|班子|集体)")]
    private static partial Regex Complete();
}
