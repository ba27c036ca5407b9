namespace BranchLife.Application.Campaigns;

/// <summary>What is left to do comes first.</summary>
public enum DualLifeState
{
    /// <summary>The own branch has met without him, or with him as a guest only.</summary>
    Open,

    /// <summary>There as a member, but without self-criticism or without criticism from others.</summary>
    Partly,

    /// <summary>The own branch has not met.</summary>
    NotYet,
    Done,
}
