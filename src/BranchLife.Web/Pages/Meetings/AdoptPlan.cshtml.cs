using BranchLife.Application.Meetings;
using Microsoft.AspNetCore.Mvc;

namespace BranchLife.Web.Pages.Meetings;

public sealed class AdoptPlanModel(MeetingForActing meetings, PlanForReading plans, AdoptMeetingPlan act) : MeetingActPage(meetings, MeetingAction.SubmitPlan)
{
    [BindProperty]
    public ActForm Input { get; set; } = new();

    public PlanForReading.View Plan { get; private set; } = null!;

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await act.ExecuteAsync(Id, Input.Version, ct);
        return Done("方案已通过，进入会前准备。");
    }

    protected override async Task ShowAsync(CancellationToken ct)
    {
        await base.ShowAsync(ct);
        Plan = await plans.FindAsync(Id, ct);
    }
}
