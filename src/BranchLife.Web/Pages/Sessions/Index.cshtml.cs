using BranchLife.Application.Sessions;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BranchLife.Web.Pages.Sessions;

/// <summary>The sittings of one meeting; a single one is opened at once, where nobody has to make up for it.</summary>
public sealed class IndexModel(MeetingSittings sittings) : PageModel
{
    [FromRoute] public Id<Meeting> Id { get; set; }

    public MeetingSittings.View View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        View = await sittings.FindAsync(Id, ct);
        return View is { Rows: [var only], Missing.Count: 0 } ? Redirect($"/sessions/{only.Id}") : Page();
    }

    public static string ToneOf(MinutesState state) => state switch
    {
        MinutesState.Sealed => "ok",
        MinutesState.SignedByBoth or MinutesState.Running => "info",
        MinutesState.Missing or MinutesState.Assembled => "warn",
    };
}
