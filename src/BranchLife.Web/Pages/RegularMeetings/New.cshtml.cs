using BranchLife.Application.Meetings.Regular;
using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Meetings;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace BranchLife.Web.Pages.RegularMeetings;

public sealed class NewModel(NewRegularMeeting choices, PlanRegularMeeting plan, IValidator<RegularForm> validator) : RegularPage
{
    [FromQuery]
    public Id<Unit>? Branch { get; set; }

    [FromQuery]
    public MeetingKinds? Kind { get; set; }

    public NewRegularMeeting.View Choices { get; private set; } = null!;

    public IEnumerable<SelectListItem> Branches => Choices.Branches.Select(branch => new SelectListItem(branch.Name, branch.Id.ToString()));

    public override async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        await ShowAsync(ct);
        Input = new RegularForm
        {
            Branch = Choices.Branch, HeldOn = Choices.Today, HostId = Choices.Host, RecorderId = Choices.Recorder,
            Kinds = Kind is { } kind && MeetingWords.LightKinds.Any(pair => pair.Kind == kind) ? [kind] : [],
        };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var isValid = await IsValidAsync(validator, Input, ct);
        await ShowAsync(ct);
        if (!isValid) return Page();

        var id = await plan.ExecuteAsync(Choices.Branch, Input.ToDraft(), ct);
        Notice = "已登记，召开后请填写到会人员和记录。";
        return Redirect($"/regular-meetings/{id}");
    }

    protected override async Task ShowAsync(CancellationToken ct)
    {
        Choices = await choices.FindAsync(HttpMethods.IsPost(Request.Method) ? Input.Branch : Branch, ct);
        Members = Choices.People;
    }
}
