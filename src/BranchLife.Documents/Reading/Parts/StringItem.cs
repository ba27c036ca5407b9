using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using BranchLife.Documents.Reading.Package;

namespace BranchLife.Documents.Reading.Parts;

/// <summary>A text of a workbook: plain or in runs of different fonts; readings (phonetic runs) are not part of it.</summary>
internal static partial class StringItem
{
    /// <summary>Reads the element that the part stands on (a shared or an inline string).</summary>
    public static string Of(XmlPart xml, WorkbookLimits limits)
    {
        var first = "";
        StringBuilder? all = null;
        var depth = xml.Depth;
        while (xml.NextElementWithin(depth))
        {
            if (xml.Name is "rPh")
            {
                xml.Pass();
            }
            else if (xml.Name is "t")
            {
                var run = xml.Text();
                if (first.Length == 0) first = run;
                else (all ??= new StringBuilder(first)).Append(run);
                if (all?.Length > limits.CellCharacters) throw WorkbookRefusals.TooMuchContent();
            }
        }

        return Unescaped(all?.ToString() ?? first);
    }

    /// <summary>Characters that XML cannot hold are written as _x000D_.</summary>
    public static string Unescaped(string text) => !text.Contains("_x", StringComparison.Ordinal)
        ? text
        : Escape().Replace(text, m => ((char)int.Parse(m.Groups[1].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString());

    [GeneratedRegex("_x([0-9A-Fa-f]{4})_")]
    private static partial Regex Escape();
}
