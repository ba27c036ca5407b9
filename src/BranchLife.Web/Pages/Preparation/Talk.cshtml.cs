using BranchLife.Application.Access;
using BranchLife.Application.Preparation;
using BranchLife.Application.Reports.Exporting;
using BranchLife.Domain;
using BranchLife.Domain.Members;
using BranchLife.Domain.Preparation;
using BranchLife.Web.Infrastructure;
using BranchLife.Web.Pages.Reports;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace BranchLife.Web.Pages.Preparation;

/// <summary>A talk, for the two alone: 404 to everybody else.</summary>
public sealed class TalkModel(
    TalkDetails details, RecordTalk record, ConfirmTalk confirm, NoteTalk note, ProposeTalkPoint propose,
    WithdrawTalkPoint withdraw, AnswerTalkPoint answer, ExportDocument export, Actor actor, TimeProvider clock) : FormPage
{
    private const string Mine = "mine";
    private const string Theirs = "theirs";
    private const string OfBranch = "branch";

    [FromRoute] public Id<Talk> Id { get; set; }

    [FromQuery] public int Point { get; set; }

    [BindProperty] public Form Input { get; set; } = new();

    public TalkDetails.View Talk { get; private set; } = null!;

    public Id<Person> Reader => actor.PersonId;

    public static IEnumerable<SelectListItem> Ways => RecordTalkModel.Ways;

    public IEnumerable<SelectListItem> Lists =>
    [
        new("我的问题清单", Mine), new($"{Talk.Other}同志的问题清单", Theirs), new("党支部问题清单", OfBranch),
    ];

    public override async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        await ShowAsync(ct);
        Input = new Form
        {
            HeldOn = Talk.HeldOn ?? clock.GetUtcNow().ChinaDay, Place = Talk.Place ?? Talk.PlannedPlace, Way = Talk.Way, Content = Talk.Content, About = Mine,
        };
        return Page();
    }

    public async Task<IActionResult> OnPostRecordAsync(CancellationToken ct)
    {
        await ShowAsync(ct);
        if (Input.HeldOn is not { } day) return Refused("Input.HeldOn", "请填写谈话日期。");

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

    public async Task<IActionResult> OnPostProposeAsync(CancellationToken ct)
    {
        await ShowAsync(ct);
        if (string.IsNullOrWhiteSpace(Input.Words)) return Refused("Input.Words", PreparationRules.APointSaysSomething.Sentence);

        var about = Input.About switch { Theirs => Talk.OtherId, OfBranch => (Id<Person>?)null, _ => Reader };
        await propose.ExecuteAsync(Id, Input.Words, about, Input.Version, ct);
        return Done("已提请对方同意，同意之前只有你们两位能看到。");
    }

    public async Task<IActionResult> OnPostWithdrawAsync(CancellationToken ct)
    {
        await withdraw.ExecuteAsync(Id, Point, Input.Version, ct);
        return Done("要点已撤回。");
    }

    public async Task<IActionResult> OnPostAgreeAsync(CancellationToken ct)
    {
        await answer.ExecuteAsync(Id, Point, agrees: true, Input.Version, ct);
        return Done("要点已列入问题清单。");
    }

    public async Task<IActionResult> OnPostDeclineAsync(CancellationToken ct)
    {
        await answer.ExecuteAsync(Id, Point, agrees: false, Input.Version, ct);
        return Done("已答复对方，要点不列入问题清单。");
    }

    public async Task<IActionResult> OnPostExportAsync(CancellationToken ct)
    {
        await ShowAsync(ct);
        if (string.IsNullOrWhiteSpace(Input.Reason)) return Refused("Input.Reason", ExportRules.AReasonIsGiven.Sentence);

        return new ExportResult(await export.ExecuteAsync(
            ExportCatalogue.Find(ExportCatalogue.TalkRecord)!, ExportFormat.Docx, Talk.MeetingId, Id, Input.Reason, ct));
    }

    protected override async Task ShowAsync(CancellationToken ct) => Talk = await details.FindAsync(Id, ct);

    private PageResult Refused(string field, string sentence)
    {
        ModelState.AddModelError(field, sentence);
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

        public string? Words { get; init; }

        public string? About { get; init; }

        public string? Reason { get; init; }

        public int Version { get; init; } = -1;

        public Guid OperationId { get; init; }
    }
}
