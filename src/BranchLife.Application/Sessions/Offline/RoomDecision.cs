namespace BranchLife.Application.Sessions.Offline;

public enum RoomDecision
{
    /// <summary>Nobody has been asked: what another has written meanwhile is shown.</summary>
    None,

    /// <summary>What was entered without a connection holds; of a criticism, it is kept as a further one.</summary>
    Mine,

    /// <summary>What the server has holds; the entry is done with.</summary>
    Theirs,
}
