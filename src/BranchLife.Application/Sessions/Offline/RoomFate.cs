namespace BranchLife.Application.Sessions.Offline;

public enum RoomFate
{
    Kept,

    /// <summary>Had been handed in before.</summary>
    Repeated,

    /// <summary>Given up in favour of what the server has.</summary>
    GivenUp,
    Conflict,
    Refused,
}
