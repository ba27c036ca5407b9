using BranchLife.Domain;
using BranchLife.Domain.Members;

namespace BranchLife.Persistence.Operations;

/// <summary>A form's effect that has happened: the same operation id again has the same answer and no second effect.</summary>
public sealed class CompletedOperation
{
    public required Id<Person> PersonId { get; init; }

    public required Guid OperationId { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>Where the first answer led.</summary>
    public string? Location { get; set; }
}
