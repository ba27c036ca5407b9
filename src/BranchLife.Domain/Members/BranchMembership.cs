using BranchLife.Domain.Branches;

namespace BranchLife.Domain.Members;

/// <summary>Where the formal relation (组织关系) lay, from one day to another.</summary>
public sealed class BranchMembership(Id<Unit> branchId, Id<Unit>? groupId, DateOnly from)
{
    public Id<Unit> BranchId { get; private set; } = branchId;

    public Id<Unit>? GroupId { get; private set; } = groupId;

    public DateOnly From { get; private set; } = from;

    public DateOnly? To { get; private set; }

    public Period Term => new(From, To);

    internal void End(DateOnly lastDay) => To = lastDay;

    internal void PlaceIn(Id<Unit>? group) => GroupId = group;
}
