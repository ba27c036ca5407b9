using BranchLife.Application.Meetings;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace BranchLife.Web.Pages.Meetings;

/// <summary>The plan: its editor for the secretary while it is being written, its text for everybody else and later.</summary>
public sealed class PlanModel(
    PlanForReading reading, PlanForEditing editing, ChangeMeetingPlan change, IValidator<PlanForm> validator) : PlanEditorPage
{
    [FromRoute]
    public Id<Meeting> Id { get; set; }

    /// <summary>Asked for after approval, when a change may void it.</summary>
    [FromQuery]
    public bool Edit { get; set; }

    public PlanForReading.View Plan { get; private set; } = null!;

    public PlanForEditing.View? Stored { get; private set; }

    public bool MayEdit => Plan.Allowed.Contains(MeetingAction.Plan)
        && Plan.Stage is MeetingStage.Planning or MeetingStage.PlanReturned or MeetingStage.Preparing or MeetingStage.ReadyToConvene;

    public override async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        await ShowAsync(ct);
        if (Stored is not null) Input = PlanForm.Of(Stored.Draft);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await IsValidAsync(validator, Input, ct)) return await ShowTypedAsync(ct);

        await change.ExecuteAsync(Id, Input.ToDraft(), Input.Version, ct);
        Notice = "方案已保存。";
        return Redirect($"/meetings/{Id}");
    }

    protected override async Task ShowAsync(CancellationToken ct)
    {
        Plan = await reading.FindAsync(Id, ct);
        var isOpen = Plan.Stage is MeetingStage.Planning or MeetingStage.PlanReturned;
        if (HttpMethods.IsPost(Request.Method) || (MayEdit && (isOpen || Edit))) Stored = await editing.FindAsync(Id, ct);
        if (Stored is not null) Choices = Stored.Choices;
    }

    private async Task<IActionResult> ShowTypedAsync(CancellationToken ct)
    {
        await ShowAsync(ct);
        return Page();
    }
}
