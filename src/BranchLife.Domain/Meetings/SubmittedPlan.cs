using BranchLife.Domain.Branches;
using BranchLife.Domain.Members;

namespace BranchLife.Domain.Meetings;

/// <summary>The plan as it stood when it was handed in, kept for good, so that a later text can be laid beside it.</summary>
public sealed class SubmittedPlan : Aggregate<SubmittedPlan>
{
    private readonly List<PlanStep> _steps = [];

    private SubmittedPlan()
    {
    }

    public required Id<Meeting> MeetingId { get; init; }

    public required Id<Unit> BranchId { get; init; }

    public required string PlanHash { get; init; }

    public required Id<Person> SubmittedById { get; init; }

    public required DateTimeOffset SubmittedAt { get; init; }

    public required string Title { get; init; }

    public required string? Theme { get; init; }

    public required MeetingForm Form { get; init; }

    public required DateOnly? HeldOn { get; init; }

    public required TimeOnly? StartsAt { get; init; }

    public required string? Place { get; init; }

    public required Id<Person>? HostId { get; init; }

    public required Id<Person>? RecorderId { get; init; }

    public required string? Guests { get; init; }

    public required string? Requirements { get; init; }

    public IReadOnlyList<PlanStep> Steps => _steps;

    /// <summary>Of a meeting whose plan has just been handed in or adopted.</summary>
    public static SubmittedPlan Of(Id<SubmittedPlan> id, Meeting meeting)
    {
        Require(meeting is { PlanSubmittedById: not null, PlanSubmittedAt: not null }, MeetingRules.OnlySubmittedPlansAreReviewed);
        var plan = new SubmittedPlan
        {
            Id = id, MeetingId = meeting.Id, BranchId = meeting.BranchId, PlanHash = meeting.PlanFingerprint,
            SubmittedById = meeting.PlanSubmittedById!.Value, SubmittedAt = meeting.PlanSubmittedAt!.Value,
            Title = meeting.Title, Theme = meeting.Theme, Form = meeting.Form, HeldOn = meeting.HeldOn, StartsAt = meeting.StartsAt,
            Place = meeting.Place, HostId = meeting.HostId, RecorderId = meeting.RecorderId, Guests = meeting.Guests,
            Requirements = meeting.Requirements,
        };
        plan._steps.AddRange(meeting.Steps.Select(step => new PlanStep
        {
            Ordinal = step.Ordinal, Phase = step.Phase, Title = step.Title, Content = step.Content, OwnerId = step.OwnerId, DueOn = step.DueOn,
        }));
        return plan;
    }
}
