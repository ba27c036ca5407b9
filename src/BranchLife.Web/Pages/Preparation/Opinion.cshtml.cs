using BranchLife.Application.Access;
using BranchLife.Application.Preparation;
using BranchLife.Domain;
using BranchLife.Domain.Members;
using BranchLife.Domain.Preparation;
using BranchLife.Domain.Rectification;
using BranchLife.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace BranchLife.Web.Pages.Preparation;

public sealed class OpinionModel(OpinionDetails details, FeedBackOpinion feedBack, DeclineOpinion decline, DrawProblem draw, JoinProblem join, ConcernOpinion concern)
    : FormPage
{
    [FromRoute] public Id<Opinion> Id { get; set; }

    [BindProperty] public Form Input { get; set; } = new();

    public OpinionDetails.View Opinion { get; private set; } = null!;

    public IEnumerable<SelectListItem> Aspects => Opinion.Aspects.Select(aspect => new SelectListItem(aspect, aspect));

    public IEnumerable<SelectListItem> Known => Opinion.Known.Select(problem => new SelectListItem(problem.Statement, problem.Id.ToString()));

    public IEnumerable<SelectListItem> Roster => Opinion.Roster.Select(person => new SelectListItem(person.Name, person.Id.ToString()));

    public override async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        await ShowAsync(ct);
        Input = new Form { Statement = Opinion.Words, Aspect = Opinion.Aspect };
        return Page();
    }

    public async Task<IActionResult> OnPostFeedBackAsync(CancellationToken ct)
    {
        await feedBack.ExecuteAsync(Id, Input.Version, ct);
        return Done("意见已反馈本人，本人会收到提醒。");
    }

    public async Task<IActionResult> OnPostDeclineAsync(CancellationToken ct)
    {
        await decline.ExecuteAsync(Id, Input.Reason, Input.Version, ct);
        return Done("已写明不采纳的理由。");
    }

    public async Task<IActionResult> OnPostDrawAsync(CancellationToken ct)
    {
        await draw.ExecuteAsync(Id, new ProblemStatement { Statement = Input.Statement, Aspect = Input.Aspect, Instance = Input.Instance }, Input.Version, ct);
        return Done("已纳入问题清单。");
    }

    public async Task<IActionResult> OnPostJoinAsync(CancellationToken ct)
    {
        await ShowAsync(ct);
        if (!Opinion.MayHandle) throw new AccessDeniedException(Gate.DeniedSentence);
        if (Input.Problem is not { } problem)
        {
            ModelState.AddModelError("Input.Problem", "请选择要并入的问题。");
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }

        await join.ExecuteAsync(Id, problem, Input.Version, ct);
        return Done("已并入清单上的问题。");
    }

    public async Task<IActionResult> OnPostConcernAsync(CancellationToken ct)
    {
        await concern.ExecuteAsync(Id, Input.Subject, Input.Version, ct);
        return Done(Input.Subject is null ? "已归到党支部。" : "已确定针对的党员，可以反馈本人。");
    }

    protected override async Task ShowAsync(CancellationToken ct) => Opinion = await details.FindAsync(Id, ct);

    private RedirectResult Done(string notice)
    {
        Notice = notice;
        return Redirect($"/opinions/{Id}");
    }

    public sealed record Form
    {
        public string? Reason { get; init; }

        public string? Statement { get; init; }

        public string? Aspect { get; init; }

        public string? Instance { get; init; }

        /// <summary>One that is on the list already.</summary>
        public Id<Problem>? Problem { get; init; }

        /// <summary>Nobody: the words do not tell, or mean the branch.</summary>
        public Id<Person>? Subject { get; init; }

        public int Version { get; init; } = -1;

        public Guid OperationId { get; init; }
    }
}
