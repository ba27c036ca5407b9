using BranchLife.Application.Meetings;
using Microsoft.AspNetCore.Mvc;

namespace BranchLife.Web.Pages.Meetings;

public sealed class ApprovePlanModel(MeetingForActing meetings, PlanForReading plans, ApproveMeetingPlan approve)
    : MeetingActPage(meetings, MeetingAction.ReviewPlan)
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public PlanForReading.View Plan { get; private set; } = null!;

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await approve.ExecuteAsync(Id, Input.Hash ?? "", Input.Version, ct);
        return Done("方案已审核通过，支部会收到提醒。");
    }

    protected override async Task ShowAsync(CancellationToken ct)
    {
        await base.ShowAsync(ct);
        Plan = await plans.FindAsync(Id, ct);
    }

    public sealed record Form
    {
        /// <summary>Of the text that was on the screen.</summary>
        public string? Hash { get; init; }

        public int Version { get; init; } = -1;

        public Guid OperationId { get; init; }
    }
}
