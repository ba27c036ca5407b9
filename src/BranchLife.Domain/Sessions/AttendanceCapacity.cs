namespace BranchLife.Domain.Sessions;

/// <summary>In which capacity somebody is in the room; leading cadres of the branch are ordinary members (教管 art. 16).</summary>
public enum AttendanceCapacity
{
    Member,
    LeadingCadreAsMember,
    HigherOrgGuide,
    SupervisingGroup,
    Observer,

    /// <summary>会议记录工作人员 who is no member of the branch.</summary>
    Recorder,
}
