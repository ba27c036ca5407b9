using BranchLife.Application.Administration;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BranchLife.Web.Pages.Administration.Rights;

public sealed class GroupsModel(GroupList groups) : PageModel
{
    public IReadOnlyList<GroupList.Row> Groups { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct) => Groups = await groups.FindAsync(ct);
}
