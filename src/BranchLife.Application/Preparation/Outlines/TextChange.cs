namespace BranchLife.Application.Preparation.Outlines;

/// <summary>A stretch of text that two versions share, or that only one of them has.</summary>
public sealed record TextChange(TextChange.Kind Is, string Words)
{
    public enum Kind
    {
        Same,
        Removed,
        Added,
    }
}
