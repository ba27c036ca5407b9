using BranchLife.Application.Preparation;
using BranchLife.Domain;
using BranchLife.Domain.Preparation;
using BranchLife.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace BranchLife.Web.Pages.Preparation;

/// <summary>One outline to read, with remarks anchored to its aspects.</summary>
public sealed class OutlineModel(
    OutlineReading reading, CommentOnOutline comment, ReturnOutline giveBack, AcceptOutline accept, AnswerOutlineComment answer) : FormPage
{
    [FromRoute] public Id<Outline> Id { get; set; }

    [BindProperty] public Form Input { get; set; } = new();

    public OutlineReading.View Reading { get; private set; } = null!;

    public OutlineSheet Sheet => Reading.Sheet;

    public IEnumerable<SelectListItem> Sections =>
        Sheet.Sections.Select(section => new SelectListItem(section.Aspect, section.Ordinal.ToString(System.Globalization.CultureInfo.InvariantCulture)));

    public bool Reviews => Reading.Allowed.Contains(OutlineAction.Return);

    public async Task<IActionResult> OnPostCommentAsync(CancellationToken ct)
    {
        await comment.ExecuteAsync(Id, Input.Section, Input.Words, Input.Version, ct);
        return Done("审阅意见已提出，撰写人会收到提醒。");
    }

    public async Task<IActionResult> OnPostReturnAsync(CancellationToken ct)
    {
        var meeting = (await reading.FindAsync(Id, ct)).MeetingId;
        await giveBack.ExecuteAsync(Id, Input.Section, Input.Words, Input.Version, ct);
        Notice = "材料已退回修改，再次提交后可以查看。";
        return Redirect($"/meetings/{meeting}/outlines");
    }

    public async Task<IActionResult> OnPostAcceptAsync(CancellationToken ct)
    {
        await accept.ExecuteAsync(Id, Input.Version, ct);
        return Done("材料已审阅通过。");
    }

    public async Task<IActionResult> OnPostAnswerAsync(CancellationToken ct)
    {
        await answer.ExecuteAsync(Id, Input.Remark ?? 0, Input.Words, Input.Version, ct);
        return Done("已答复。");
    }

    protected override async Task ShowAsync(CancellationToken ct) => Reading = await reading.FindAsync(Id, ct);

    private RedirectResult Done(string notice)
    {
        Notice = notice;
        return Redirect($"/outlines/{Id}");
    }

    public sealed record Form
    {
        /// <summary>The aspect that is meant; null for the whole text.</summary>
        public int? Section { get; init; }

        /// <summary>The remark that is answered.</summary>
        public int? Remark { get; init; }

        public string? Words { get; init; }

        public int Version { get; init; } = -1;

        public Guid OperationId { get; init; }
    }
}
