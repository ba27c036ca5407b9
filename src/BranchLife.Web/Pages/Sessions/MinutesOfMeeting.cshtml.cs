using BranchLife.Application.Sessions;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BranchLife.Web.Pages.Sessions;

/// <summary>Leads to the minutes where there is one record to read, else to the list of sittings.</summary>
public sealed class MinutesOfMeetingModel(MeetingSittings sittings) : PageModel
{
    [FromRoute] public Id<Meeting> Id { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) =>
        await sittings.FindAsync(Id, ct) is { Rows: [{ MinutesId: { } minutes }] }
            ? Redirect($"/minutes/{minutes}")
            : Redirect($"/meetings/{Id}/session");
}
