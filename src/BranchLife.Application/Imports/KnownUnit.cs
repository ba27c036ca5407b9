using BranchLife.Domain;
using BranchLife.Domain.Branches;

namespace BranchLife.Application.Imports;

/// <summary>A unit that the database has today.</summary>
public sealed record KnownUnit(Id<Unit> Id, string Code, string Name, UnitKind Kind)
{
    public string? ShortName { get; init; }

    public BranchDomain? Domain { get; init; }

    public bool IsDirect { get; init; }

    public string? SuperiorCode { get; init; }

    public DateOnly? FoundedOn { get; init; }

    public bool FoundedMonthOnly { get; init; }

    public DateOnly? TermFrom { get; init; }

    public DateOnly? TermTo { get; init; }

    public string? SecretaryName { get; init; }
}
