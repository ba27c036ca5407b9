namespace BranchLife.Domain;

/// <summary>
/// Text that only named people may read: criticism, outlines, talk content, opinions, phone and ID numbers.
/// The type is the mark: mapping treats every such field in one place, and <c>Reveal</c> may be called by the
/// reading door only (banned elsewhere), so that encryption and the reading log never concern a feature.
/// </summary>
public sealed class SensitiveText : IEquatable<SensitiveText>
{
    private readonly string _text;

    private SensitiveText(string text) => _text = text;

    public int Length => _text.Length;

    /// <summary>Null for blank text, so that "nothing was written" has one form.</summary>
    public static SensitiveText? From(string? text) =>
        string.IsNullOrWhiteSpace(text) ? null : new SensitiveText(text.Trim());

    public static SensitiveText Required(string? text, int maxLength, Rule rule) =>
        new(Text.Required(text, maxLength, rule));

    public static SensitiveText? Optional(string? text, int maxLength) => From(Text.Optional(text, maxLength));

    public string Reveal() => _text;

    public bool Equals(SensitiveText? other) => other is not null && _text == other._text;

    public override bool Equals(object? obj) => Equals(obj as SensitiveText);

    public override int GetHashCode() => _text.GetHashCode(StringComparison.Ordinal);

    /// <summary>Never the text: it must not slip into a log or a page.</summary>
    public override string ToString() => "（内容不公开）";
}
