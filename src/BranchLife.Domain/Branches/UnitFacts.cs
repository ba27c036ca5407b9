namespace BranchLife.Domain.Branches;

public sealed record UnitFacts
{
    public string? ShortName { get; init; }

    public BranchDomain? Domain { get; init; }

    public bool IsDirect { get; init; }

    public DateOnly? FoundedOn { get; init; }

    public bool FoundedMonthOnly { get; init; }

    public DateOnly? TermFrom { get; init; }

    public DateOnly? TermTo { get; init; }

    public string? SecretaryName { get; init; }
}
