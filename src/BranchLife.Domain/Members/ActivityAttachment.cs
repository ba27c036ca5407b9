using BranchLife.Domain.Branches;

namespace BranchLife.Domain.Members;

public sealed class ActivityAttachment(Id<Unit> unitId, DateOnly from, DateOnly? to, string reason)
{
    public Id<Unit> UnitId { get; private set; } = unitId;

    public DateOnly From { get; private set; } = from;

    public DateOnly? To { get; private set; } = to;

    public string Reason { get; private set; } = reason;

    public Period Term => new(From, To);
}
