namespace BranchLife.Domain.Reports;

/// <summary>A section as the records gave it at one moment.</summary>
public sealed class DraftedSection(string key, string text)
{
    public string Key { get; private set; } = key;

    public string Text { get; private set; } = text;
}
