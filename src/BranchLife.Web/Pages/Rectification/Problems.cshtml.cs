using BranchLife.Application.Rectification;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BranchLife.Web.Pages.Rectification;

/// <summary>问题清单 of one meeting.</summary>
public sealed class ProblemsModel(ProblemList problems, TimeProvider clock) : PageModel
{
    [FromRoute] public Id<Meeting> Id { get; set; }

    public ProblemList.View List { get; private set; } = null!;

    public DateOnly Today => clock.GetUtcNow().ChinaDay;

    public async Task OnGetAsync(CancellationToken ct) => List = await problems.FindAsync(Id, ct);
}
