using BranchLife.Application.Rectification;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc;

namespace BranchLife.Web.Pages.Rectification;

public sealed class ConfirmModel(ProblemList problems, ConfirmProblems confirm) : FormPage
{
    [FromRoute] public Id<Meeting> Id { get; set; }

    [BindProperty] public Form Input { get; set; } = new();

    public ProblemList.View List { get; private set; } = null!;

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await confirm.ExecuteAsync(Id, Input.Version, ct);
        Notice = "问题清单已确认，请逐条制定整改措施。";
        return LocalRedirect($"/meetings/{Id}/problems");
    }

    protected override async Task ShowAsync(CancellationToken ct) => List = await problems.FindAsync(Id, ct);

    public sealed record Form
    {
        public int Version { get; init; } = -1;
    }
}
