using BranchLife.Application.Appraisals;
using BranchLife.Domain;
using BranchLife.Domain.Appraisals;
using BranchLife.Domain.Meetings;
using BranchLife.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace BranchLife.Web.Pages.Appraisals;

/// <summary>民主评议党员 of one meeting: ballot, counts, verdicts; each reader sees the part that is theirs.</summary>
public sealed class BoardModel(AppraisalBoard board, OpenBallot open, CloseBallot close, TellVerdicts tell) : FormPage
{
    [FromRoute] public Id<Meeting> Id { get; set; }

    [BindProperty] public Form Input { get; set; } = new();

    public AppraisalBoard.View View { get; private set; } = null!;

    public static IEnumerable<SelectListItem> Ways => Enum.GetValues<BallotWay>().Select(way => new SelectListItem(way.Word, way.ToString()));

    public async Task<IActionResult> OnPostOpenAsync(CancellationToken ct)
    {
        var way = Enum.IsDefined(Input.Way) ? Input.Way : BallotWay.OnPaper;
        await open.ExecuteAsync(Id, way, Input.AssessesTeam, Input.WithoutCadres, ct);
        return Done(way is BallotWay.OnPaper ? "测评已经开始，请印发测评票。" : "测评已经开始，请到会党员打开本人的待办投票。");
    }

    public async Task<IActionResult> OnPostCloseAsync(CancellationToken ct)
    {
        await close.ExecuteAsync(Id, Input.Version, ct);
        return Done("测评已经截止，选票已计数并销毁。");
    }

    public async Task<IActionResult> OnPostTellAsync(CancellationToken ct)
    {
        var told = await tell.ExecuteAsync(Id, ct);
        return Done($"已反馈 {told} 人。");
    }

    protected override async Task ShowAsync(CancellationToken ct) => View = await board.FindAsync(Id, ct);

    private RedirectResult Done(string notice)
    {
        Notice = notice;
        return Redirect($"/meetings/{Id}/appraisal");
    }

    public sealed record Form
    {
        public BallotWay Way { get; init; }

        public bool AssessesTeam { get; init; } = true;

        public bool WithoutCadres { get; init; }

        public int Version { get; init; } = -1;

        public Guid OperationId { get; init; }
    }
}
