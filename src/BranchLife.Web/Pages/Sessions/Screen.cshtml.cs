using BranchLife.Application.Sessions;
using BranchLife.Domain;
using BranchLife.Domain.Sessions;
using BranchLife.Web.Infrastructure.Browser;
using BranchLife.Web.Infrastructure.Screen;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BranchLife.Web.Pages.Sessions;

/// <summary>The wall of the room: agenda, who speaks, time, code. Never a word of criticism: the query behind it reads none.</summary>
public sealed class ScreenModel(RoomScreen screen, SiteAddress site) : PageModel
{
    [FromRoute] public Id<MeetingSession> Id { get; set; }

    public RoomScreen.View View { get; private set; } = null!;

    public QrCode? Qr => View.Code is { } code ? QrCode.Of(site.Of(Request, $"/sessions/{Id}/my-sign-in?code={code.Code}")) : null;

    public async Task OnGetAsync(CancellationToken ct) => View = await screen.FindAsync(Id, ct);
}
