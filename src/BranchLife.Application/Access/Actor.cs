using BranchLife.Domain;
using BranchLife.Domain.Administration;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Members;
using BranchLife.Domain.Supervision;

namespace BranchLife.Application.Access;

/// <summary>
/// The person who acts, with every relation that holds today: membership, posts, delegations, grants, supervision. Made
/// from the database, never from a cookie that may be weeks old. Separation compares persons.
/// </summary>
public sealed record Actor
{
    public required Id<Person> PersonId { get; init; }

    public required string Name { get; init; }

    /// <summary>Where the formal membership lies; null without one.</summary>
    public Id<Unit>? BranchId { get; init; }

    /// <summary>Other units in whose activities the member takes part for a time.</summary>
    public IReadOnlySet<Id<Unit>> AttachedTo { get; init; } = new HashSet<Id<Unit>>();

    public IReadOnlyList<HeldPost> Posts { get; init; } = [];

    /// <summary>Branches whose secretary has entrusted this person.</summary>
    public IReadOnlySet<Id<Unit>> ActsAsSecretaryOf { get; init; } = new HashSet<Id<Unit>>();

    /// <summary>Units whose office this person is, each with its whole subtree.</summary>
    public IReadOnlySet<Id<Unit>> Offices { get; init; } = new HashSet<Id<Unit>>();

    public IReadOnlySet<Id<SupervisingGroup>> Groups { get; init; } = new HashSet<Id<SupervisingGroup>>();

    /// <summary>Branches assigned today to one of the groups.</summary>
    public IReadOnlySet<Id<Unit>> Supervised { get; init; } = new HashSet<Id<Unit>>();

    public GrantKind? Administrator { get; init; }

    /// <summary>The day for which the relations were read, Asia/Shanghai.</summary>
    public required DateOnly Today { get; init; }

    public bool IsSecretaryOf(Id<Unit> branch) =>
        ActsAsSecretaryOf.Contains(branch) || Posts.Any(post => post.UnitId == branch && post.Kind is PostKind.Secretary);

    public bool SitsOnCommitteeOf(Id<Unit> branch) =>
        IsSecretaryOf(branch) || Posts.Any(post => post.UnitId == branch && post.Kind.IsCommittee);

    /// <summary>Branches of which the person is a member, sits on the committee, or acts as secretary.</summary>
    public Id<Unit>[] Inside => [.. AttachedTo.Concat(BranchId is { } own ? [own] : []).Concat(ActsAsSecretaryOf)
        .Concat(Posts.Select(post => post.UnitId).Where(SitsOnCommitteeOf)).Distinct()];

    /// <summary>Branches of which the person is secretary, or acts as one.</summary>
    public Id<Unit>[] Led => [.. Posts.Select(post => post.UnitId).Concat(ActsAsSecretaryOf).Where(IsSecretaryOf).Distinct()];

    public bool BelongsTo(Id<Unit> branch) => BranchId == branch || AttachedTo.Contains(branch);

    public readonly record struct HeldPost(Id<Unit> UnitId, PostKind Kind);
}
