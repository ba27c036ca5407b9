using BranchLife.Application.Sessions;
using BranchLife.Domain;
using BranchLife.Domain.Sessions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BranchLife.Web.Pages.Sessions;

/// <summary>会议记录. Who may read the restricted part sees it, and is noted, unless the body alone is asked for.</summary>
public sealed class MinutesModel(MinutesDetails details) : PageModel
{
    [FromRoute] public Id<Minutes> Id { get; set; }

    /// <summary>body: without the restricted part.</summary>
    [FromQuery] public string? Part { get; set; }

    public MinutesDetails.View View { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken ct) => View = await details.FindAsync(Id, restricted: Part != "body", ct);
}
