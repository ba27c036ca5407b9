using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BranchLife.Web.Pages;

public sealed class HelpModel : PageModel;
