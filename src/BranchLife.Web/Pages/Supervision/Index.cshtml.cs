using BranchLife.Application.Supervision;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BranchLife.Web.Pages.Supervision;

public sealed class IndexModel(SupervisingGroupList groups, SupervisedBranches branches) : PageModel
{
    public IReadOnlyList<SupervisingGroupList.Row> Groups { get; private set; } = [];

    public IReadOnlyList<SupervisedBranches.Row> Branches { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        Groups = await groups.FindAsync(ct);
        Branches = await branches.FindAsync(ct);
    }
}
