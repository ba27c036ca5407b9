using BranchLife.Application.Meetings;
using BranchLife.Domain.Meetings;
using BranchLife.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace BranchLife.Web.Pages.Meetings;

/// <summary>The plan's form with rows that are added and taken away by posting, so that it works without JavaScript.</summary>
public abstract class PlanEditorPage : FormPage
{
    [BindProperty]
    public PlanForm Input { get; set; } = new();

    public PlanChoices.View Choices { get; protected set; } = null!;

    /// <summary>Whether the meeting lies in a campaign, whose year and kind are fixed.</summary>
    public virtual bool IsNew => false;

    public IEnumerable<SelectListItem> People =>
        Choices.People.Select(person => new SelectListItem($"{person.Name}（{person.Standing}）", person.Id.ToString()));

    public IEnumerable<SelectListItem> CommitteeMeetings =>
        Choices.CommitteeMeetings.Select(held => new SelectListItem($"{held.HeldOn:yyyy年M月d日} {held.Title}", held.Id.ToString()));

    public static IEnumerable<SelectListItem> Forms =>
        Enum.GetValues<MeetingForm>().Select(form => new SelectListItem(form.Word, form.ToString()));

    public async Task<IActionResult> OnPostAddStepAsync(PlanPhase phase, CancellationToken ct)
    {
        var last = Input.Steps.FindLastIndex(step => step.Phase <= phase);
        Input.Steps.Insert(last + 1, new PlanForm.StepForm { Phase = phase });
        return await ShowRowsAsync(ct);
    }

    public async Task<IActionResult> OnPostRemoveStepAsync(int at, CancellationToken ct)
    {
        if (at >= 0 && at < Input.Steps.Count) Input.Steps.RemoveAt(at);
        return await ShowRowsAsync(ct);
    }

    public async Task<IActionResult> OnPostRaiseStepAsync(int at, CancellationToken ct)
    {
        if (at > 0 && at < Input.Steps.Count) (Input.Steps[at - 1], Input.Steps[at]) = (Input.Steps[at], Input.Steps[at - 1]);
        return await ShowRowsAsync(ct);
    }

    // Rows have moved: what was posted under their old numbers must not be shown again.
    private async Task<IActionResult> ShowRowsAsync(CancellationToken ct)
    {
        ModelState.Clear();
        await ShowAsync(ct);
        return Page();
    }
}
