using BranchLife.Application.Preparation;
using BranchLife.Web.Infrastructure.Anonymous;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BranchLife.Web.Pages.OpinionBoxes;

[AllowAnonymous]
[LeavesNoTrace]
public sealed class ReceivedModel(PublicOpinionBox boxes) : PageModel
{
    [FromRoute] public string Token { get; set; } = "";

    public PublicOpinionBox.View Box { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken ct) => Box = await boxes.FindAsync(Token, ct);
}
