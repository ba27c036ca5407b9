namespace BranchLife.Domain.Meetings;

/// <summary>Where the branch team's material and the leaders' outlines stand, inside Preparing.</summary>
public enum MaterialsState
{
    Drafting,
    Submitted,
    Returned,
    Approved,
}
