using BranchLife.Domain.Members;

namespace BranchLife.Domain.Rectification;

/// <summary>整改清单 line as typed: what will be done, by whom, until when (or for good, with a next look).</summary>
public sealed record MeasurePlan
{
    public string? Goal { get; init; }

    public required string? Measure { get; init; }

    public required Id<Person> OwnerId { get; init; }

    /// <summary>The body outside that acts; the owner is then the contact inside.</summary>
    public string? OutsideBody { get; init; }

    public DateOnly? DueOn { get; init; }

    public bool IsLongTerm { get; init; }

    public DateOnly? NextReviewOn { get; init; }
}
