namespace BranchLife.Persistence.Accounts;

/// <summary>
/// Failed sign-ins under one name. Names that belong to nobody have rows too (65,536 at most), so that a refusal does the
/// same work whoever is tried. In the database, so that a restart forgets nothing and all nodes count together.
/// </summary>
public sealed class SignInLock
{
    /// <summary>The account, or a bucket of unknown names.</summary>
    public required Guid Key { get; init; }

    public int Failures { get; set; }

    /// <summary>How often in a row the name was locked; each lock is twice as long as the one before.</summary>
    public int Locks { get; set; }

    public DateTimeOffset? LockedUntil { get; set; }

    public DateTimeOffset LastFailedAt { get; set; }
}
