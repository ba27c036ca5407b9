using BranchLife.Domain.Members;

namespace BranchLife.Domain.Meetings;

/// <summary>A track that the secretary has waived, with the reason that above and group see.</summary>
public sealed class TrackWaiver
{
    public required Track Track { get; init; }

    public required string Reason { get; init; }

    public required Id<Person> ById { get; init; }

    public required DateTimeOffset At { get; init; }
}
