using BranchLife.Domain.Members;

namespace BranchLife.Domain.Meetings;

/// <summary>Who moved the meeting on, when, and why where a reason is asked for.</summary>
public sealed class StageChange
{
    public required int Ordinal { get; init; }

    public required MeetingStage From { get; init; }

    public required MeetingStage To { get; init; }

    public required Id<Person> ById { get; init; }

    public required DateTimeOffset At { get; init; }

    public string? Reason { get; init; }
}
