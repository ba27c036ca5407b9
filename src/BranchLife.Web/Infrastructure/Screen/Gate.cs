namespace BranchLife.Web.Infrastructure.Screen;

/// <summary>A tile with one number, for the partial <c>_Gates</c>.</summary>
/// <param name="Unit">What stands behind the number: / 22 人.</param>
/// <param name="State">The state's word, in a tag.</param>
public sealed record Gate(
    string Title,
    string Number,
    string? Unit = null,
    string? Note = null,
    string? State = null,
    Tone Tone = Tone.Mute,
    string? Href = null,
    IReadOnlyList<Share>? Bar = null);
