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
        var trimmed = text?.Trim();
        return trimmed is { Length: > 0 } && trimmed.Length <= maxLength
            ? trimmed
            : throw new RuleViolationException(rule);
    }

    /// <summary>Null when nothing was written.</summary>
    public static string? Optional(string? text, int maxLength)
    {
        var trimmed = text?.Trim();
        if (string.IsNullOrEmpty(trimmed)) return null;
        return trimmed.Length <= maxLength ? trimmed : throw new RuleViolationException(CommonRules.TextTooLong);
    }
}
