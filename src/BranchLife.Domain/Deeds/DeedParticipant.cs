using BranchLife.Domain.Members;

namespace BranchLife.Domain.Deeds;

/// <summary>Somebody who helps the one who has taken the deed.</summary>
public sealed class DeedParticipant
{
    public required Id<Person> PersonId { get; init; }

    public required DateOnly JoinedOn { get; init; }
}
