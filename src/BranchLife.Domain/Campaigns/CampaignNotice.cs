namespace BranchLife.Domain.Campaigns;

/// <summary>What the superior's notice says, as the office types it.</summary>
public sealed record CampaignNotice
{
    public required string Title { get; init; }

    public required string Theme { get; init; }

    public required string NoticeTitle { get; init; }

    public string? NoticeNumber { get; init; }

    public string? NoticeText { get; init; }

    public required int AppliesToYear { get; init; }

    public required DateOnly WindowFrom { get; init; }

    public required DateOnly WindowTo { get; init; }

    public bool SubstitutesAnnual { get; init; } = true;

    public bool GroupsReadMinutes { get; init; } = true;

    public CampaignParameters Parameters { get; init; } = new();

    public IReadOnlyList<string> TeamAspects { get; init; } = [];

    public IReadOnlyList<string> MemberAspects { get; init; } = [];

    public IReadOnlyList<string> StudyList { get; init; } = [];
}
