using BranchLife.Domain.Members;

namespace BranchLife.Domain.Meetings;

/// <summary>A member who need not study or write (年老体弱, 教管 art. 23): asked for by the secretary, granted by name from above.</summary>
public sealed class MemberExemption
{
    public required Id<Person> PersonId { get; init; }

    public required string Reason { get; init; }

    public required Id<Person> RequestedById { get; init; }

    public Id<Person>? GrantedById { get; private set; }

    public DateTimeOffset? GrantedAt { get; private set; }

    public bool IsGranted => GrantedById is not null;

    internal void Grant(Id<Person> by, DateTimeOffset at) => (GrantedById, GrantedAt) = (by, at);
}
