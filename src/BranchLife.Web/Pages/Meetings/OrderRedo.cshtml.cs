using BranchLife.Application.Meetings;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace BranchLife.Web.Pages.Meetings;

public sealed class OrderRedoModel(MeetingForActing meetings, OrderRedo order, IValidator<ReasonForm> validator)
    : MeetingActPage(meetings, MeetingAction.OrderRedo)
{
    [BindProperty]
    public ReasonForm Input { get; set; } = new();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await IsValidAsync(validator, Input, ct)) return await OnGetAsync(ct);

        await order.ExecuteAsync(Id, Input.Reason, Input.Version, ct);
        return Done("已责令重开，支部会收到提醒。");
    }
}
