using BranchLife.Application.Archives;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BranchLife.Web.Pages.Sessions;

/// <summary>封存与归档: the branch's chain of seals, the archive to take out, and the page that verifies one without this program.</summary>
public sealed class SealsModel(SealsOfMeeting seals) : PageModel
{
    [FromRoute] public Id<Meeting> Id { get; set; }

    public SealsOfMeeting.View View { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken ct) => View = await seals.FindAsync(Id, ct);

    public async Task<IActionResult> OnGetVerifierAsync(CancellationToken ct)
    {
        await seals.FindAsync(Id, ct);
        return File(VerifierPage.Html(), "application/octet-stream", VerifierPage.Name);
    }
}
