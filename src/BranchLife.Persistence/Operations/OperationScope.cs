using BranchLife.Domain;
using BranchLife.Domain.Members;

namespace BranchLife.Persistence.Operations;

/// <summary>The operation that the current form stands for; set by the filter before the page's handler runs.</summary>
public sealed class OperationScope
{
    public Id<Person>? PersonId { get; private set; }

    public Guid OperationId { get; private set; }

    public bool IsKept { get; internal set; }

    /// <summary>The save did not come about: the next one keeps the operation.</summary>
    public void Release() => IsKept = false;

    public void Begin(Id<Person> person, Guid operation) => (PersonId, OperationId, IsKept) = (person, operation, false);
}
