using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Campaigns;
using BranchLife.Domain.Members;

namespace BranchLife.Application.Meetings.Drafts;

/// <summary>What a draft is filled from.</summary>
public sealed record DraftBasis
{
    public required int Year { get; init; }

    public required DateOnly Today { get; init; }

    /// <summary>Posts held in the branch today.</summary>
    public required IReadOnlyCollection<Seat> Seats { get; init; }

    /// <summary>Null outside a campaign.</summary>
    public Campaign? Campaign { get; init; }

    /// <summary>Of the branch's last meeting.</summary>
    public string? LastPlace { get; init; }

    public readonly record struct Seat(Id<Person> PersonId, PostKind Kind);
}
