using BranchLife.Application.Criticism;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BranchLife.Web.Pages.Criticism;

public sealed class MineModel(MyCriticism criticism) : PageModel
{
    [FromQuery] public Id<Meeting>? Meeting { get; set; }

    public MyCriticism.View View { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken ct) => View = await criticism.FindAsync(Meeting, ct);
}
