using BranchLife.Application.Meetings;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace BranchLife.Web.Pages.Meetings;

public sealed class CommentOnPlanModel(
    MeetingForActing meetings, PlanForReading plans, CommentOnPlan act, IValidator<RemarkForm> validator) : PlanRemarkPage(meetings, plans)
{
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await IsValidAsync(validator, Input, ct)) return await OnGetAsync(ct);

        await act.ExecuteAsync(Id, Input.Check!.Value, Input.Anchor, Input.Words, Input.Version, ct);
        return Done("意见已送达支部。");
    }
}
