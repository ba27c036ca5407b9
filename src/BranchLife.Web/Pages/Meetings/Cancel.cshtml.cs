using BranchLife.Application.Meetings;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace BranchLife.Web.Pages.Meetings;

public sealed class CancelModel(MeetingForActing meetings, CancelMeeting cancel, IValidator<ReasonForm> validator)
    : MeetingActPage(meetings, MeetingAction.Postpone)
{
    [BindProperty]
    public ReasonForm Input { get; set; } = new();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await IsValidAsync(validator, Input, ct)) return await OnGetAsync(ct);

        await cancel.ExecuteAsync(Id, Input.Reason, Input.Version, ct);
        return Done("会议已取消，有关同志会收到提醒。");
    }
}
