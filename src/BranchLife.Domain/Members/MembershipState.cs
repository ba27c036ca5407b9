namespace BranchLife.Domain.Members;

public enum MembershipState
{
    Active,
    TransferPending,
    TransferredOut,
    Suspended,
    Withdrawn,
    Removed,
    Expelled,
    Deceased,
}
