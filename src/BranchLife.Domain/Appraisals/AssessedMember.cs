using BranchLife.Domain.Members;

namespace BranchLife.Domain.Appraisals;

/// <summary>A member of the frozen roster who is assessed.</summary>
public sealed class AssessedMember
{
    public required Id<Person> PersonId { get; init; }

    public required int Ordinal { get; init; }

    /// <summary>Why no grade is given (预备党员, no vote here); null: stands on the ballot.</summary>
    public required string? UngradedBecause { get; init; }

    public bool IsGraded => UngradedBecause is null;
}
