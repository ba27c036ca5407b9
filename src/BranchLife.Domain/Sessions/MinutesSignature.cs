using BranchLife.Domain.Members;

namespace BranchLife.Domain.Sessions;

public sealed class MinutesSignature(Id<Person> personId, bool isHost, DateTimeOffset at)
{
    public Id<Person> PersonId { get; private set; } = personId;

    public bool IsHost { get; private set; } = isHost;

    public DateTimeOffset At { get; private set; } = at;
}
