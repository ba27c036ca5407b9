using BranchLife.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BranchLife.Web.Pages;

/// <summary>The 大字版 switch: one cookie, then back to where the person was. Open to all, the sign-in page has it too.</summary>
[AllowAnonymous]
public sealed class TextSizeModel : PageModel
{
    public IActionResult OnGet() => LocalRedirect("/");

    public IActionResult OnPost(string? size, string? from)
    {
        TextSize.Choose(Response, size == TextSize.Large);
        return LocalRedirect(Url.IsLocalUrl(from) ? from : "/");
    }
}
