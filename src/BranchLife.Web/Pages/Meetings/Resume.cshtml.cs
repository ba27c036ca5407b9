using BranchLife.Application.Meetings;
using Microsoft.AspNetCore.Mvc;

namespace BranchLife.Web.Pages.Meetings;

public sealed class ResumeModel(MeetingForActing meetings, ResumeMeeting resume) : MeetingActPage(meetings, MeetingAction.Postpone)
{
    [BindProperty]
    public ActForm Input { get; set; } = new();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await resume.ExecuteAsync(Id, Input.Version, ct);
        return Done("会议已恢复办理。改动会议日期的，请修改方案。");
    }
}
