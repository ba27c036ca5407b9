using BranchLife.Application.Branches;
using BranchLife.Domain;
using BranchLife.Domain.Branches;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BranchLife.Web.Pages.Branches;

public sealed class IndexModel(BranchList branches) : PageModel
{
    [FromQuery]
    public DateOnly? On { get; set; }

    [FromQuery]
    public Id<Unit>? Under { get; set; }

    public BranchList.View Branches { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken ct)
    {
        Branches = await branches.FindAsync(On, Under, ct);
        On = Branches.On;
    }
}
