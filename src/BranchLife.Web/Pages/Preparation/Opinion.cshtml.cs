using BranchLife.Application.Preparation;
using BranchLife.Domain;
using BranchLife.Domain.Preparation;
using BranchLife.Domain.Rectification;
using BranchLife.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace BranchLife.Web.Pages.Preparation;

public sealed class OpinionModel(OpinionDetails details, FeedBackOpinion feedBack, DeclineOpinion decline, DrawProblem draw) : FormPage
{
    [FromRoute] public Id<Opinion> Id { get; set; }

    [BindProperty] public Form Input { get; set; } = new();

    public OpinionDetails.View Opinion { get; private set; } = null!;

    public IEnumerable<SelectListItem> Aspects => Opinion.Aspects.Select(aspect => new SelectListItem(aspect, aspect));

    public override async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        await ShowAsync(ct);
        Input = new Form { Statement = Opinion.Words };
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

        public int Version { get; init; } = -1;

        public Guid OperationId { get; init; }
    }
}
