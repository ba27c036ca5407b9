using BranchLife.Domain.Members;

namespace BranchLife.Domain.Meetings;

public sealed record RegularMeetingDraft
{
    public required MeetingKinds Kinds { get; init; }

    public required string Title { get; init; }

    public required DateOnly HeldOn { get; init; }

    public TimeOnly? StartsAt { get; init; }

    public string? Place { get; init; }

    public string? Agenda { get; init; }

    public Id<Person>? HostId { get; init; }

    public Id<Person>? RecorderId { get; init; }
}
