using BranchLife.Domain.Members;

namespace BranchLife.Domain.Meetings;

/// <summary>The plan as its writer typed it; everything but the title may still be missing.</summary>
public sealed record PlanDraft
{
    public required string Title { get; init; }

    public string? Theme { get; init; }

    public MeetingForm Form { get; init; }

    public DateOnly? HeldOn { get; init; }

    public TimeOnly? StartsAt { get; init; }

    public string? Place { get; init; }

    public Id<Person>? HostId { get; init; }

    public Id<Person>? RecorderId { get; init; }

    /// <summary>列席 and guests, in words.</summary>
    public string? Guests { get; init; }

    public string? Requirements { get; init; }

    /// <summary>The 支委会 that adopted the plan.</summary>
    public Id<RegularMeeting>? AdoptedById { get; init; }

    public IReadOnlyList<PlanStep> Steps { get; init; } = [];
}
