namespace BranchLife.Domain.Members;

public sealed record PersonFacts
{
    public Gender? Gender { get; init; }

    public string? Ethnicity { get; init; }

    public DateOnly? BornOn { get; init; }

    public bool BornMonthOnly { get; init; }

    public string? Education { get; init; }

    public string? Phone { get; init; }

    public string? IdNumber { get; init; }
}
