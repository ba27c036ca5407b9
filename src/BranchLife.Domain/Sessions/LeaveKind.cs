namespace BranchLife.Domain.Sessions;

/// <summary>Why somebody is excused from a sitting.</summary>
public enum LeaveKind
{
    PublicDuty,
    Sickness,
    FamilyVisit,
    Away,
    Other,
}
