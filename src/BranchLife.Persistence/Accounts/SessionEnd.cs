namespace BranchLife.Persistence.Accounts;

/// <summary>What ended a session before its time.</summary>
public enum SessionEnd
{
    SignedOut,
    SignedOutElsewhere,
    PasswordChanged,
    PasswordReset,
    AccountSuspended,
    AccountEnded,
}
