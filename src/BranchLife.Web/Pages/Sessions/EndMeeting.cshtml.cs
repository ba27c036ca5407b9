using BranchLife.Application.Sessions;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc;

namespace BranchLife.Web.Pages.Sessions;

public sealed class EndMeetingModel(EndingOfMeeting ending, EndMeeting end) : FormPage
{
    [FromRoute] public Id<Meeting> Id { get; set; }

    [BindProperty] public ActForm Input { get; set; } = new();

    public EndingOfMeeting.View View { get; private set; } = null!;

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await end.ExecuteAsync(Id, Input.Version, ct);
        Notice = "会议已经结束，请整理会议记录；封存之前还可以补记和更正。";
        return Redirect($"/meetings/{Id}/session");
    }

    protected override async Task ShowAsync(CancellationToken ct) => View = await ending.FindAsync(Id, ct);
}
