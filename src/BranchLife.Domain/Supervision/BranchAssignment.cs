using BranchLife.Domain.Branches;

namespace BranchLife.Domain.Supervision;

public sealed class BranchAssignment(Id<Unit> branchId, DateOnly from, DateOnly? to)
{
    public Id<Unit> BranchId { get; private set; } = branchId;

    public DateOnly From { get; private set; } = from;

    public DateOnly? To { get; private set; } = to;

    public Period Term => new(From, To);

    internal void End(DateOnly lastDay) => To = lastDay;
}
