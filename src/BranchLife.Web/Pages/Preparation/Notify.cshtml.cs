using BranchLife.Application.Meetings;
using BranchLife.Application.Preparation;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc;

namespace BranchLife.Web.Pages.Preparation;

public sealed class NotifyModel(MeetingNotice notice, NotifyMeeting notify) : FormPage
{
    [FromRoute] public Id<Meeting> Id { get; set; }

    [BindProperty] public Form Input { get; set; } = new();

    public MeetingNotice.View Announced { get; private set; } = null!;

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await notify.ExecuteAsync(Id, Input.Version, ct);
        Notice = "正式通知已发出，会议可以按时召开。";
        return Redirect($"/meetings/{Id}/notice");
    }

    protected override async Task ShowAsync(CancellationToken ct) => Announced = await notice.FindAsync(Id, MeetingAction.Notify, ct);

    public sealed record Form
    {
        public int Version { get; init; } = -1;

        public Guid OperationId { get; init; }
    }
}
