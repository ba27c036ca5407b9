using BranchLife.Application.Rules;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Procedure;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BranchLife.Web.Pages.Preparation;

public sealed class RulesOfMeetingModel(RulesInForce rules) : PageModel
{
    [FromRoute] public Id<Meeting> Id { get; set; }

    public RulesInForce.View InForce { get; private set; } = null!;

    public static string WordOf(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => "须补正",
        FindingSeverity.Warning => "提示",
        FindingSeverity.Info => "说明",
    };

    public async Task OnGetAsync(CancellationToken ct) => InForce = await rules.FindAsync(Id, ct);
}
