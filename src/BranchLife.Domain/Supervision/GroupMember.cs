using BranchLife.Domain.Members;

namespace BranchLife.Domain.Supervision;

public sealed class GroupMember(Id<Person> personId, bool isLeader, DateOnly from, DateOnly? to)
{
    public Id<Person> PersonId { get; private set; } = personId;

    public bool IsLeader { get; private set; } = isLeader;

    public DateOnly From { get; private set; } = from;

    public DateOnly? To { get; private set; } = to;

    public Period Term => new(From, To);

    internal void End(DateOnly lastDay) => To = lastDay;
}
