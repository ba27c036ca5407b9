using System.Globalization;
using System.Text.RegularExpressions;

namespace BranchLife.Application.Wording.Residue;

/// <summary>Figures of one text that cannot all be right.</summary>
public static class Number
{
    public static IEnumerable<WordingFinding> Find(string text) =>
        Attendance.Find(text).Concat(Forms.Find(text)).Concat(Shares.Find(text)).Concat(Enumerations.Find(text)).Concat(Heads.Find(text)).Concat(Totals.Find(text))
            .GroupBy(finding => finding.Offset).Select(same => same.First()).OrderBy(finding => finding.Offset);

    internal static int Of(Group figure) => int.Parse(figure.Value, CultureInfo.InvariantCulture);

    internal static WordingFinding At(Capture place, string message) =>
        new(WordingKind.Number, "F-REP-NUMBERS", place.Index, place.Length, message);
}
