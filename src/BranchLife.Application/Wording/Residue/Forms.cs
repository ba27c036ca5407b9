using System.Text.RegularExpressions;

namespace BranchLife.Application.Wording.Residue;

/// <summary>More forms came back than were given out.</summary>
internal static partial class Forms
{
    public static IEnumerable<WordingFinding> Find(string text) =>
        from Match match in GivenAndBack().Matches(text)
        where Number.Of(match.Groups[2]) > Number.Of(match.Groups[1])
        select Number.At(match, $"收回{match.Groups[2].Value}份多于发出的{match.Groups[1].Value}份，请核对。");

    [GeneratedRegex("(?:发放|发出|下发|印发|分发)[^，。；0-9]{0,14}([0-9]{1,5})[份张][^。；\\n]{0,16}?(?:收回|回收|收到)[^，。；0-9]{0,10}([0-9]{1,5})[份张]")]
    private static partial Regex GivenAndBack();
}
