namespace BranchLife.Domain.Preparation;

public enum OutlineState
{
    Draft,
    HandedIn,
    Returned,
    Accepted,
}
