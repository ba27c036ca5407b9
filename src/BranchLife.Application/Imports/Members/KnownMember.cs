using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Members;

namespace BranchLife.Application.Imports.Members;

/// <summary>A member that the database has today, with formal membership in a branch.</summary>
public sealed record KnownMember(Id<Member> Id, Id<Person> PersonId, string Name, string UnitCode, string UnitName, MemberFacts Facts)
{
    public Gender? Gender { get; init; }

    public string? Ethnicity { get; init; }

    public DateOnly? BornOn { get; init; }

    public bool BornMonthOnly { get; init; }

    public string? Education { get; init; }

    public SensitiveText? Phone { get; init; }

    public SensitiveText? IdNumber { get; init; }

    /// <summary>Posts held in the branch today.</summary>
    public IReadOnlyList<PostKind> Posts { get; init; } = [];

    internal (string Name, DateOnly Joined, string Unit) Key => (Name, Facts.JoinedOn, UnitCode);
}
