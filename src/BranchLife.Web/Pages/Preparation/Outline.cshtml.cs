using BranchLife.Application.Preparation;
using BranchLife.Application.Preparation.Outlines;
using BranchLife.Domain;
using BranchLife.Domain.Preparation;
using BranchLife.Web.Infrastructure;
using BranchLife.Web.Pages.Reports;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace BranchLife.Web.Pages.Preparation;

/// <summary>One outline to read, with remarks anchored to its paragraphs.</summary>
public sealed class OutlineModel(
    OutlineReading reading, CommentOnOutline comment, ReturnOutline giveBack, AcceptOutline accept, AnswerOutlineComment answer, ExportOutline export)
    : FormPage
{
    [FromRoute] public Id<Outline> Id { get; set; }

    /// <summary>The paragraph on which somebody wants to remark.</summary>
    [FromQuery] public string? On { get; set; }

    [BindProperty] public Form Input { get; set; } = new();

    public OutlineReading.View Reading { get; private set; } = null!;

    public OutlineSheet Sheet => Reading.Sheet;

    public IEnumerable<SelectListItem> Anchors => OutlineAnchors.Of(Sheet);

    public static IEnumerable<SelectListItem> Kinds => Enum.GetValues<RemarkKind>().Select(kind => new SelectListItem(kind.Word, kind.ToString()));

    public bool Reviews => Reading.Allowed.Contains(OutlineAction.Return);

    /// <summary>Remarks on what has been taken out of the text altogether.</summary>
    public IEnumerable<OutlineRemark> WithoutPlace => Sheet.Remarks.Where(remark => remark.Part switch
    {
        null => false,
        OutlinePart.Promise => Sheet.Promises.All(promise => promise.Ordinal != remark.Number),
        OutlinePart.LastPromises => Sheet.LastPromises is null && Sheet.Promises.Count > 0,
        OutlinePart.StudyGains => Sheet.StudyGains is null,
        OutlinePart.Opening => Sheet.Opening is null,
        OutlinePart.Closing => Sheet.Closing is null,
        _ => Sheet.Sections.All(section => section.Ordinal != remark.Number),
    });

    public bool MayWrite => Reading.IsMine && Sheet.State is OutlineState.Draft or OutlineState.Returned;

    public string Desk => OutlineOfRoute.DeskOf(Reading.MeetingId, Sheet.Kind);

    public override async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        Input = new Form { Anchor = On };
        return await base.OnGetAsync(ct);
    }

    public async Task<IActionResult> OnPostCommentAsync(CancellationToken ct)
    {
        await comment.ExecuteAsync(Id, OutlineAnchors.Read(Input.Anchor), Input.Kind, Input.Words, Input.Version, ct);
        return Done("审阅意见已提出，撰写人会收到提醒。");
    }

    public async Task<IActionResult> OnPostReturnAsync(CancellationToken ct)
    {
        var meeting = (await reading.FindAsync(Id, ct)).MeetingId;
        await giveBack.ExecuteAsync(Id, OutlineAnchors.Read(Input.Anchor), Input.Kind, Input.Words, Input.Version, ct);
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
        await answer.ExecuteAsync(Id, Input.Remark ?? 0, Input.Way, Input.Words, Input.Version, ct);
        return Done("已答复。");
    }

    public async Task<IActionResult> OnPostExportAsync(CancellationToken ct) =>
        new ExportResult(await export.ExecuteAsync(Id, Input.Reason, ct));

    protected override async Task ShowAsync(CancellationToken ct) => Reading = await reading.FindAsync(Id, ct);

    private RedirectResult Done(string notice)
    {
        Notice = notice;
        return Redirect($"/outlines/{Id}");
    }

    public sealed record Form
    {
        /// <summary>The paragraph that is meant, e.g. Problem.3.1; null for the whole text.</summary>
        public string? Anchor { get; init; }

        public RemarkKind Kind { get; init; } = RemarkKind.Other;

        /// <summary>The remark that is answered.</summary>
        public int? Remark { get; init; }

        public AnswerWay Way { get; init; } = AnswerWay.Explained;

        public string? Words { get; init; }

        /// <summary>Why the text is taken out.</summary>
        public string? Reason { get; init; }

        public int Version { get; init; } = -1;

        public Guid OperationId { get; init; }
    }
}
