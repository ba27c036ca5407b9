using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;

namespace BranchLife.Web.Pages.Meetings;

/// <summary>A plan as it is typed; new meetings and changed plans share it.</summary>
public sealed record PlanForm
{
    /// <summary>Only for a new meeting.</summary>
    public Id<Unit>? Branch { get; init; }

    /// <summary>Only for a new meeting: the year whose meeting it is.</summary>
    public int? Year { get; init; }

    /// <summary>Only for a new meeting: 民主评议党员 in the same sitting.</summary>
    public bool WithAppraisal { get; init; }

    public string? Title { get; init; }

    public string? Theme { get; init; }

    public MeetingForm Form { get; init; }

    public DateOnly? HeldOn { get; init; }

    public TimeOnly? StartsAt { get; init; }

    public string? Place { get; init; }

    public Id<Person>? HostId { get; init; }

    public Id<Person>? RecorderId { get; init; }

    public string? Guests { get; init; }

    public string? Requirements { get; init; }

    public Id<RegularMeeting>? AdoptedById { get; init; }

    public List<StepForm> Steps { get; init; } = [];

    public int Version { get; init; } = -1;

    public Guid OperationId { get; init; }

    public static PlanForm Of(PlanDraft draft) => new()
    {
        Title = draft.Title, Theme = draft.Theme, Form = draft.Form, HeldOn = draft.HeldOn, StartsAt = draft.StartsAt, Place = draft.Place,
        HostId = draft.HostId, RecorderId = draft.RecorderId, Guests = draft.Guests, Requirements = draft.Requirements,
        AdoptedById = draft.AdoptedById, Steps = [.. draft.Steps.Select(StepForm.Of)],
    };

    /// <summary>Rows in which nothing was written are left out; the order is 会前, 会中, 会后, and inside as typed.</summary>
    public PlanDraft ToDraft() => new()
    {
        Title = Title ?? "", Theme = Theme, Form = Form, HeldOn = HeldOn, StartsAt = StartsAt, Place = Place, HostId = HostId,
        RecorderId = RecorderId, Guests = Guests, Requirements = Requirements, AdoptedById = AdoptedById,
        Steps = [.. Steps.Where(step => !step.IsBlank).OrderBy(step => step.Phase).Select((step, index) => step.ToStep(index + 1))],
    };

    public sealed record StepForm
    {
        public PlanPhase Phase { get; init; }

        public string? Title { get; init; }

        public string? Content { get; init; }

        public Id<Person>? OwnerId { get; init; }

        public DateOnly? DueOn { get; init; }

        public bool IsBlank => string.IsNullOrWhiteSpace(Title) && string.IsNullOrWhiteSpace(Content);

        public static StepForm Of(PlanStep step) => new()
        {
            Phase = step.Phase, Title = step.Title, Content = step.Content, OwnerId = step.OwnerId, DueOn = step.DueOn,
        };

        public PlanStep ToStep(int ordinal) => new()
        {
            Ordinal = ordinal, Phase = Phase, Title = Title ?? "", Content = Content, OwnerId = OwnerId, DueOn = DueOn,
        };
    }
}
