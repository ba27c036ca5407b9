using BranchLife.Application.Rectification;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Rectification;
using BranchLife.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc;

namespace BranchLife.Web.Pages.Rectification;

/// <summary>Criticisms, opinions and commentary become problems by one click, or join a problem that is listed.</summary>
public sealed class SourcesModel(ProblemSources sources, TakeProblem take, ClaimSource claim) : FormPage
{
    [FromRoute] public Id<Meeting> Id { get; set; }

    [BindProperty] public Form Input { get; set; } = new();

    public ProblemSources.View Sources { get; private set; } = null!;

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await take.ExecuteAsync(
            Id, new ProblemSource(Input.Kind, Input.Record), Input.Into is { } into ? new Id<Problem>(into) : null, ct);
        Notice = Input.Into is null ? "已列入问题清单，可以在清单中修改文字。" : "已并入所选问题。";
        return LocalRedirect($"/meetings/{Id}/problem-sources");
    }

    public async Task<IActionResult> OnPostExplainAsync(CancellationToken ct)
    {
        await claim.ExecuteAsync(Id, new ProblemSource(Input.Kind, Input.Record), new ClaimDraft(ClaimAnswer.Explained, Input.Reason), Input.Version, ct);
        Notice = "说明已登记。";
        return LocalRedirect($"/meetings/{Id}/problem-sources");
    }

    protected override async Task ShowAsync(CancellationToken ct) => Sources = await sources.FindAsync(Id, ct);

    public sealed record Form
    {
        public ProblemLinkKind Kind { get; init; }

        public Guid Record { get; init; }

        public Guid? Into { get; init; }

        public string? Reason { get; init; }

        public int Version { get; init; } = -1;
    }
}
