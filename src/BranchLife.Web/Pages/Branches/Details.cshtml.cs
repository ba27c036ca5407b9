using BranchLife.Application.Branches;
using BranchLife.Domain;
using BranchLife.Domain.Branches;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BranchLife.Web.Pages.Branches;

public sealed class DetailsModel(BranchDetails branches) : PageModel
{
    [FromRoute]
    public Id<Unit> Id { get; set; }

    public BranchDetails.View Branch { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken ct) => Branch = await branches.FindAsync(Id, ct);
}
