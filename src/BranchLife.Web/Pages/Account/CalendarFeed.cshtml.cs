using BranchLife.Application.Inbox.Reminders;
using BranchLife.Documents.Calendars;
using BranchLife.Web.Infrastructure.Anonymous;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BranchLife.Web.Pages.Account;

/// <summary>Dates for a calendar program; the address is its key. Nobody is signed in here.</summary>
[AllowAnonymous]
[LeavesNoTrace]
public sealed class CalendarFeedModel(CalendarFeed feed, AnonymousLimit limit) : PageModel
{
    [FromRoute] public string Token { get; set; } = "";

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) =>
        limit.Admits(HttpContext.Connection.RemoteIpAddress, Token)
            ? File(await feed.FindAsync(Token, ct), CalendarFile.ContentType)
            : StatusCode(StatusCodes.Status429TooManyRequests);
}
