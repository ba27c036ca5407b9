namespace BranchLife.Domain.Publicity;

public enum PublicNoticeState
{
    Draft,
    Submitted,
    Returned,
    Approved,
}
