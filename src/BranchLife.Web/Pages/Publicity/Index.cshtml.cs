using BranchLife.Application.Publicity;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BranchLife.Web.Pages.Publicity;

/// <summary>公示 of one meeting.</summary>
public sealed class IndexModel(PublicNoticeList notices) : PageModel
{
    [FromRoute] public Id<Meeting> Id { get; set; }

    public PublicNoticeList.View List { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken ct) => List = await notices.FindAsync(Id, ct);
}
