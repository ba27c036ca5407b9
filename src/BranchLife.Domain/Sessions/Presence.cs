namespace BranchLife.Domain.Sessions;

public enum Presence
{
    Unrecorded,
    Present,
    OnLeave,
    Absent,
}
