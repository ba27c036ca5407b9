namespace BranchLife.EndToEnd.Tests.Looking;

/// <summary>What a page shows that nobody has examined yet.</summary>
public enum Novelty
{
    None,

    /// <summary>An element or class that pages of this kind had not shown.</summary>
    Pieces,

    /// <summary>The first page of its kind.</summary>
    Kind,
}
