namespace BranchLife.Domain.Sessions;

/// <summary>How the arrival came onto the list; only the list itself says nothing about the minute.</summary>
public enum SignInWay
{
    /// <summary>Called out or signed on paper, and marked by the recorder.</summary>
    List,

    /// <summary>By the comrade himself with the code shown in the room.</summary>
    RoomCode,

    /// <summary>The recorder has noted when the comrade came.</summary>
    Noted,
}
