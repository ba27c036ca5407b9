using System.Globalization;
using System.Text.RegularExpressions;

namespace BranchLife.Architecture.Tests.Screen;

/// <summary>Colours of the style sheet and their contrast by WCAG 2.2.</summary>
internal static partial class Colour
{
    public static IReadOnlyDictionary<string, string> Tokens { get; } =
        Token().Matches(Repository.Read("src", "BranchLife.Web", "wwwroot", "css", "site.css"))
            .DistinctBy(match => match.Groups[1].Value)
            .ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Value);

    public static double Contrast(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(string hex)
    {
        var full = hex.Length == 4 ? $"#{hex[1]}{hex[1]}{hex[2]}{hex[2]}{hex[3]}{hex[3]}" : hex;
        return (0.2126 * Linear(full, 1)) + (0.7152 * Linear(full, 3)) + (0.0722 * Linear(full, 5));
    }

    private static double Linear(string hex, int at)
    {
        var value = int.Parse(hex.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }

    [GeneratedRegex("--([a-z0-9-]+): (#[0-9a-f]{3}(?:[0-9a-f]{3})?);")]
    private static partial Regex Token();
}
