using BranchLife.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BranchLife.Web.Pages.Wording;

/// <summary>Hints on or off in this browser: one cookie, nothing on the server.</summary>
public sealed class SwitchModel : PageModel
{
    public bool On { get; private set; }

    public IActionResult OnGet() => NotFound();

    public IActionResult OnPost(string? hints)
    {
        On = hints == "on";
        WordingHints.Choose(Response, On);
        return Page();
    }
}
