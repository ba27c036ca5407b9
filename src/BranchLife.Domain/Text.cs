using System.Text;

namespace BranchLife.Domain;

/// <summary>Cleans what was typed and holds every length once (form, validator and column use the same constant).</summary>
public static class Text
{
    public const int Code = 40;
    public const int Name = 60;
    public const int Title = 120;
    public const int Line = 400;
    public const int Paragraph = 2_000;
    public const int Material = 20_000;

    public static string Required(string? text, int maxLength, Rule rule)
    {
        var trimmed = Clean(text);
        return trimmed is { Length: > 0 } && trimmed.Length <= maxLength
            ? trimmed
            : throw new RuleViolationException(rule);
    }

    /// <summary>Null when nothing was written.</summary>
    public static string? Optional(string? text, int maxLength)
    {
        var trimmed = Clean(text);
        if (string.IsNullOrEmpty(trimmed)) return null;
        return trimmed.Length <= maxLength ? trimmed : throw new RuleViolationException(CommonRules.TextTooLong);
    }

    // Control characters and lone halves of surrogate pairs: no keyboard types them, and not every database keeps them.
    private static string? Clean(string? text)
    {
        if (text is null || !text.EnumerateRunes().Any(IsForeign)) return text?.Trim();
        var kept = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (!IsForeign(rune)) kept.Append(rune);
        }

        return kept.ToString().Trim();
    }

    private static bool IsForeign(Rune rune) =>
        rune == Rune.ReplacementChar || (Rune.IsControl(rune) && rune.Value is not ('\n' or '\r' or '\t'));
}
