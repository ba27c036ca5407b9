using BranchLife.Application.Meetings;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace BranchLife.Web.Pages.Meetings;

public sealed class ReturnPlanModel(
    MeetingForActing meetings, PlanForReading plans, ReturnMeetingPlan act, IValidator<RemarkForm> validator) : PlanRemarkPage(meetings, plans)
{
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await IsValidAsync(validator, Input, ct)) return await OnGetAsync(ct);

        await act.ExecuteAsync(Id, Input.Check!.Value, Input.Anchor, Input.Words, Input.Version, ct);
        return Done("方案已退回，支部会收到提醒。");
    }
}
