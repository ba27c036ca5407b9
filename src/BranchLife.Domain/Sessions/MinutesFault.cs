namespace BranchLife.Domain.Sessions;

/// <summary>What no longer agrees with the seal.</summary>
public enum MinutesFault
{
    /// <summary>The seal or the closing of the sitting is gone.</summary>
    NotSealed,

    /// <summary>Sign-in list, speeches or criticism differ from what was sealed.</summary>
    Record,

    /// <summary>Body, restricted part, signatures or the seal itself differ.</summary>
    Text,
}
