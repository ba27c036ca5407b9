using BranchLife.Application.Preparation;
using BranchLife.Domain;
using BranchLife.Domain.Preparation;
using BranchLife.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace BranchLife.Web.Pages.Preparation;

/// <summary>A talk, for the two alone: 404 to everybody else.</summary>
public sealed class TalkModel(TalkDetails details, RecordTalk record, ConfirmTalk confirm, NoteTalk note, TimeProvider clock) : FormPage
{
    [FromRoute] public Id<Talk> Id { get; set; }

    [BindProperty] public Form Input { get; set; } = new();

    public TalkDetails.View Talk { get; private set; } = null!;

    public static IEnumerable<SelectListItem> Ways => RecordTalkModel.Ways;

    public override async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        await ShowAsync(ct);
        Input = new Form { HeldOn = Talk.HeldOn ?? clock.GetUtcNow().ChinaDay, Place = Talk.Place, Way = Talk.Way, Content = Talk.Content };
        return Page();
    }

    public async Task<IActionResult> OnPostRecordAsync(CancellationToken ct)
    {
        await ShowAsync(ct);
        if (Input.HeldOn is not { } day) return Refused("请填写谈话日期。");

        await record.ExecuteAsync(Talk.MeetingId, Talk.OtherId, new RecordTalk.Entry(day, Input.Place, Input.Way), Input.Version, ct);
        return Done("谈话已登记，对方确认后记为已谈。");
    }

    public async Task<IActionResult> OnPostConfirmAsync(CancellationToken ct)
    {
        await confirm.ExecuteAsync(Id, Input.Version, ct);
        return Done("您已确认这次谈话。");
    }

    public async Task<IActionResult> OnPostNoteAsync(CancellationToken ct)
    {
        await note.ExecuteAsync(Id, Input.Content, Input.Version, ct);
        return Done("谈话内容已保存，只有你们两位能看到。");
    }

    protected override async Task ShowAsync(CancellationToken ct) => Talk = await details.FindAsync(Id, ct);

    private PageResult Refused(string sentence)
    {
        ModelState.AddModelError("Input.HeldOn", sentence);
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }

    private RedirectResult Done(string notice)
    {
        Notice = notice;
        return Redirect($"/talks/{Id}");
    }

    public sealed record Form
    {
        public DateOnly? HeldOn { get; init; }

        public string? Place { get; init; }

        public TalkWay Way { get; init; }

        public string? Content { get; init; }

        public int Version { get; init; } = -1;

        public Guid OperationId { get; init; }
    }
}
