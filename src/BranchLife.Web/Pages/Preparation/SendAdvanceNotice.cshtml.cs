using BranchLife.Application.Meetings;
using BranchLife.Application.Preparation;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc;

namespace BranchLife.Web.Pages.Preparation;

public sealed class SendAdvanceNoticeModel(MeetingNotice notice, SendAdvanceNotice send) : FormPage
{
    [FromRoute] public Id<Meeting> Id { get; set; }

    [BindProperty] public Form Input { get; set; } = new();

    public MeetingNotice.View Announced { get; private set; } = null!;

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await send.ExecuteAsync(Id, Input.Version, ct);
        Notice = "预通知已发出，参会同志会收到提醒。";
        return Redirect($"/meetings/{Id}/notice");
    }

    protected override async Task ShowAsync(CancellationToken ct) => Announced = await notice.FindAsync(Id, MeetingAction.Notify, ct);

    public sealed record Form
    {
        public int Version { get; init; } = -1;

        public Guid OperationId { get; init; }
    }
}
