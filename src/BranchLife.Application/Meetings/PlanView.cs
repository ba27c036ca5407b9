using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;

namespace BranchLife.Application.Meetings;

/// <summary>A plan as people read it, names in place of ids.</summary>
public sealed record PlanView
{
    public required string Title { get; init; }

    public required string? Theme { get; init; }

    public required MeetingForm Form { get; init; }

    public required DateOnly? HeldOn { get; init; }

    public required TimeOnly? StartsAt { get; init; }

    public required string? Place { get; init; }

    public required string? Host { get; init; }

    public required string? Recorder { get; init; }

    public required string? Guests { get; init; }

    public required string? Requirements { get; init; }

    public required IReadOnlyList<StepLine> Steps { get; init; }

    internal static PlanView Of(Meeting meeting, IReadOnlyDictionary<Id<Person>, string> names) => new()
    {
        Title = meeting.Title, Theme = meeting.Theme, Form = meeting.Form, HeldOn = meeting.HeldOn, StartsAt = meeting.StartsAt,
        Place = meeting.Place, Host = names.Of(meeting.HostId), Recorder = names.Of(meeting.RecorderId), Guests = meeting.Guests,
        Requirements = meeting.Requirements, Steps = Lines(meeting.Steps, names),
    };

    internal static PlanView Of(SubmittedPlan plan, IReadOnlyDictionary<Id<Person>, string> names) => new()
    {
        Title = plan.Title, Theme = plan.Theme, Form = plan.Form, HeldOn = plan.HeldOn, StartsAt = plan.StartsAt,
        Place = plan.Place, Host = names.Of(plan.HostId), Recorder = names.Of(plan.RecorderId), Guests = plan.Guests,
        Requirements = plan.Requirements, Steps = Lines(plan.Steps, names),
    };

    private static IReadOnlyList<StepLine> Lines(IEnumerable<PlanStep> steps, IReadOnlyDictionary<Id<Person>, string> names) =>
        [.. steps.OrderBy(step => step.Ordinal).Select(step => new StepLine(
            step.Ordinal, step.Phase, step.Title, step.Content, names.Of(step.OwnerId), step.DueOn))];

    public sealed record StepLine(int Ordinal, PlanPhase Phase, string Title, string? Content, string? Owner, DateOnly? DueOn);
}
