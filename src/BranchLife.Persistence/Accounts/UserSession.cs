using BranchLife.Domain;

namespace BranchLife.Persistence.Accounts;

/// <summary>One sign-in on one browser. The cookie only names it, so it ends on every node at once.</summary>
public sealed class UserSession : Aggregate<UserSession>
{
    public required Guid UserId { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    public DateTimeOffset LastSeenAt { get; set; }

    public DateTimeOffset? EndedAt { get; set; }

    public SessionEnd? EndedBy { get; set; }

    /// <summary>Network address of the browser, so that its owner recognises a foreign sign-in.</summary>
    public string? Address { get; init; }

    /// <summary>Browser and system in words (Chrome, Windows), not the whole string that browsers send.</summary>
    public string? Browser { get; init; }
}
