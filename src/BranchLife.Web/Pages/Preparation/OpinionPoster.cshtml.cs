using BranchLife.Application.Access;
using BranchLife.Application.Preparation;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Web.Infrastructure.Browser;
using BranchLife.Web.Infrastructure.Screen;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BranchLife.Web.Pages.Preparation;

/// <summary>To pin up, and slips without numbers to cut out.</summary>
public sealed class OpinionPosterModel(OpinionBoxDesk desk, SiteAddress site) : PageModel
{
    [FromRoute] public Id<Meeting> Id { get; set; }

    public OpinionBoxDesk.View Desk { get; private set; } = null!;

    public QrCode Qr => QrCode.Of(site.Of(Request, $"/opinions/{Desk.Set!.Token}"));

    public async Task OnGetAsync(CancellationToken ct)
    {
        Desk = await desk.FindAsync(Id, ct);
        if (Desk.Set is null or { IsOver: true }) throw new NotFoundException();
    }
}
