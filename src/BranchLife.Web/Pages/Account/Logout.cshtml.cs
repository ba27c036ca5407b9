using BranchLife.Application.Accounts;
using BranchLife.Web.Infrastructure.Accounts;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BranchLife.Web.Pages.Account;

public sealed class LogoutModel(SignOut signOut) : PageModel
{
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (User.SessionId is { } session) await signOut.ExecuteAsync(session, ct);
        await HttpContext.SignOutAsync();
        Response.Headers["Clear-Site-Data"] = "\"storage\""; // local copies, the offline page and its worker
        return LocalRedirect("/Account/Login");
    }
}
