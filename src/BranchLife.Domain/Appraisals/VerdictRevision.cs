namespace BranchLife.Domain.Appraisals;

/// <summary>What a verdict said when it was told, before it was changed.</summary>
public sealed class VerdictRevision
{
    public required int Ordinal { get; init; }

    public required AppraisalGrade? Grade { get; init; }

    public required SensitiveText Opinion { get; init; }

    public required SensitiveText? Answer { get; init; }

    public required SensitiveText Reason { get; init; }

    public required DateTimeOffset ToldAt { get; init; }

    public required DateTimeOffset ChangedAt { get; init; }
}
