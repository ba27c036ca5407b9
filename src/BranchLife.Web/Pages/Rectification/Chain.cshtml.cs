using BranchLife.Application.Rectification;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BranchLife.Web.Pages.Rectification;

/// <summary>Records, problems, measures of one meeting on one page: what became of it, and where it came from.</summary>
public sealed class ChainModel(SourceChain chain) : PageModel
{
    [FromRoute] public Id<Meeting> Id { get; set; }

    public SourceChain.View Chain { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken ct) => Chain = await chain.FindAsync(Id, ct);
}
