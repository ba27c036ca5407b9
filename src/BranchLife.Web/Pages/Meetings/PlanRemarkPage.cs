using BranchLife.Application.Meetings;
using BranchLife.Domain.Meetings;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace BranchLife.Web.Pages.Meetings;

/// <summary>Returning a plan and remarking on it look alike: a check, a step, the words.</summary>
public abstract class PlanRemarkPage(MeetingForActing meetings, PlanForReading plans) : MeetingActPage(meetings, MeetingAction.ReviewPlan)
{
    [BindProperty]
    public RemarkForm Input { get; set; } = new();

    public PlanForReading.View Plan { get; private set; } = null!;

    public static IEnumerable<SelectListItem> Checks =>
        Enum.GetValues<PlanCheck>().Select(check => new SelectListItem(check.Word, check.ToString()));

    public IEnumerable<SelectListItem> Steps =>
        Plan.Plan.Steps.Select(step => new SelectListItem($"{step.Phase.Word}：{step.Title}", step.Title));

    protected override async Task ShowAsync(CancellationToken ct)
    {
        await base.ShowAsync(ct);
        Plan = await plans.FindAsync(Id, ct);
    }
}
