using BranchLife.Domain;

namespace BranchLife.Persistence.Accounts;

/// <summary>One sign-in on one browser. The cookie only names it, so it ends on every node at once.</summary>
public sealed class UserSession : Aggregate<UserSession>
{
    public required Guid UserId { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    public DateTimeOffset LastSeenAt { get; set; }

    public DateTimeOffset? EndedAt { get; set; }
}
