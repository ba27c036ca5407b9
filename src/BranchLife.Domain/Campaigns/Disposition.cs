namespace BranchLife.Domain.Campaigns;

/// <summary>How one member of the frozen roster has been covered.</summary>
public enum Disposition
{
    Open,

    /// <summary>本支部参加.</summary>
    AttendedAtHome,

    /// <summary>临时党支部参加.</summary>
    AttendedTemporaryBranch,

    /// <summary>流入地支部参加, with receipt.</summary>
    AttendedInflowBranch,

    /// <summary>补课.</summary>
    MakeUp,

    /// <summary>一包一.</summary>
    OneToOne,

    /// <summary>Excused by rule, approved by name (年老体弱).</summary>
    Excused,
}
