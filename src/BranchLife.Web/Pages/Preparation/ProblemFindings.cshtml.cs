using BranchLife.Application.Preparation;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc;

namespace BranchLife.Web.Pages.Preparation;

public sealed class ProblemFindingsModel(FoundProblems problems, TakeProblemsFromOutline take) : FormPage
{
    [FromRoute] public Id<Meeting> Id { get; set; }

    public FoundProblems.View Found { get; private set; } = null!;

    public Task<IActionResult> OnPostTakeTeamAsync(CancellationToken ct) => TakeAsync(ofBranch: true, ct);

    public Task<IActionResult> OnPostTakeOwnAsync(CancellationToken ct) => TakeAsync(ofBranch: false, ct);

    protected override async Task ShowAsync(CancellationToken ct) => Found = await problems.FindAsync(Id, ct);

    private async Task<IActionResult> TakeAsync(bool ofBranch, CancellationToken ct)
    {
        var taken = await take.ExecuteAsync(Id, ofBranch, ct);
        Notice = taken == 0 ? "材料中的问题都已在清单里。" : FormattableString.Invariant($"已带入 {taken} 条问题。");
        return Redirect($"/meetings/{Id}/problem-findings");
    }
}
