using BranchLife.Application.Rules;
using BranchLife.Domain;
using BranchLife.Domain.Branches;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BranchLife.Web.Pages.Preparation;

public sealed class RulesOfBranchModel(RulesInForce rules) : PageModel
{
    [FromRoute] public Id<Unit> Id { get; set; }

    public RulesInForce.View InForce { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken ct) => InForce = await rules.FindAsync(Id, ct);
}
