namespace BranchLife.Application.Preparation.Outlines;

/// <summary>Where one paragraph of a text ends and the next begins; remarks are anchored by this.</summary>
public static class Paragraphs
{
    public static IReadOnlyList<string> Of(string? text) =>
        text is null ? [] : text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
