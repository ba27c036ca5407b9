namespace BranchLife.Application.Branches;

public enum BranchAction
{
    AppointPost,
    EntrustDeputy,

    /// <summary>Items go along with those who answer for them when the branch is merged or split.</summary>
    HandOverItems,
}
