namespace BranchLife.Application.Branches;

public enum BranchAction
{
    AppointPost,
    EntrustDeputy,
}
