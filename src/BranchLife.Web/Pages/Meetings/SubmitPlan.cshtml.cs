using BranchLife.Application.Meetings;
using Microsoft.AspNetCore.Mvc;

namespace BranchLife.Web.Pages.Meetings;

public sealed class SubmitPlanModel(MeetingForActing meetings, PlanForReading plans, SubmitMeetingPlan act) : MeetingActPage(meetings, MeetingAction.SubmitPlan)
{
    [BindProperty]
    public ActForm Input { get; set; } = new();

    public PlanForReading.View Plan { get; private set; } = null!;

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await act.ExecuteAsync(Id, Input.Version, ct);
        return Done("方案已报送，审核人会收到提醒。");
    }

    protected override async Task ShowAsync(CancellationToken ct)
    {
        await base.ShowAsync(ct);
        Plan = await plans.FindAsync(Id, ct);
    }
}
