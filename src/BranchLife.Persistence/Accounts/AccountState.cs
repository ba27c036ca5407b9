namespace BranchLife.Persistence.Accounts;

public enum AccountState
{
    Active,
    Suspended,
    Ended,
}
