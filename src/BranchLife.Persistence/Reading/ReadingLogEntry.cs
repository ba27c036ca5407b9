using BranchLife.Domain;
using BranchLife.Domain.Members;

namespace BranchLife.Persistence.Reading;

/// <summary>Somebody has read a sensitive record; the people whom it concerns see this row.</summary>
public sealed class ReadingLogEntry : Aggregate<ReadingLogEntry>
{
    public required Id<Person> ReaderId { get; init; }

    public required RecordKind Kind { get; init; }

    public required Guid RecordId { get; init; }

    public required Id<Person>? AuthorId { get; init; }

    public required Id<Person>? SubjectId { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>What it was read for: a page, or the reason of an export.</summary>
    public required string Purpose { get; init; }
}
