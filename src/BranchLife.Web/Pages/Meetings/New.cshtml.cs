using BranchLife.Application.Meetings;
using BranchLife.Domain;
using BranchLife.Domain.Branches;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace BranchLife.Web.Pages.Meetings;

/// <summary>A meeting outside a campaign.</summary>
public sealed class NewModel(NewMeetingDraft drafts, PlanChoices choices, PlanMeeting plan, IValidator<PlanForm> validator) : PlanEditorPage
{
    [FromQuery]
    public Id<Unit>? Branch { get; set; }

    public NewMeetingDraft.View Draft { get; private set; } = null!;

    public override bool IsNew => true;

    public IEnumerable<SelectListItem> Branches => Draft.Branches.Select(branch => new SelectListItem(branch.Name, branch.Id.ToString()));

    public override async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        await ShowAsync(ct);
        Input = PlanForm.Of(Draft.Draft) with { Branch = Draft.Branch, Year = Draft.Year };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await IsValidAsync(validator, Input, ct))
        {
            await ShowAsync(ct);
            return Page();
        }

        await ShowAsync(ct);
        var id = await plan.ExecuteAsync(Draft.Branch, Input.Year ?? Draft.Year, Input.WithAppraisal, Input.ToDraft(), ct);
        Notice = "会议已建立，请核对方案。";
        return Redirect($"/meetings/{id}");
    }

    protected override async Task ShowAsync(CancellationToken ct)
    {
        Draft = await drafts.FindAsync(HttpMethods.IsPost(Request.Method) ? Input.Branch : Branch, ct);
        Choices = await choices.FindAsync(Draft.Branch, ct);
    }
}
