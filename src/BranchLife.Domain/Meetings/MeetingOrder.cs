using BranchLife.Domain.Branches;
using BranchLife.Domain.Campaigns;

namespace BranchLife.Domain.Meetings;

/// <summary>What is fixed about a meeting when its file is opened.</summary>
public sealed record MeetingOrder
{
    public required Id<Meeting> Id { get; init; }

    public required Id<Unit> BranchId { get; init; }

    public Id<Campaign>? CampaignId { get; init; }

    public required MeetingKinds Kinds { get; init; }

    public required int AppliesToYear { get; init; }

    public required bool PlanIsReviewed { get; init; }

    public Id<Meeting>? RedoOfId { get; init; }
}
