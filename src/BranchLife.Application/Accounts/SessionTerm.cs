namespace BranchLife.Application.Accounts;

/// <summary>How long a session holds (quality.md 1.10): it ends by itself after a pause or at the end of a working day.</summary>
public static class SessionTerm
{
    public static readonly TimeSpan Idle = TimeSpan.FromMinutes(30);
    public static readonly TimeSpan Absolute = TimeSpan.FromHours(12);

    /// <summary>A reading request notes at most once in this time that the session is in use.</summary>
    public static readonly TimeSpan TouchEvery = TimeSpan.FromMinutes(1);

    public static bool HasRunOut(DateTimeOffset startedAt, DateTimeOffset lastSeenAt, DateTimeOffset now) =>
        now - lastSeenAt >= Idle || now - startedAt >= Absolute;
}
