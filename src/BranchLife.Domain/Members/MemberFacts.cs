namespace BranchLife.Domain.Members;

public sealed record MemberFacts
{
    public required MemberStatus Status { get; init; }

    public required DateOnly JoinedOn { get; init; }

    public bool JoinedMonthOnly { get; init; }

    public DateOnly? FullOn { get; init; }

    public bool FullMonthOnly { get; init; }

    public bool IsMobile { get; init; }

    public string? MobilePlace { get; init; }

    public GuidanceCategories Categories { get; init; }

    public bool IsLeadingCadre { get; init; }

    public string? Note { get; init; }
}
