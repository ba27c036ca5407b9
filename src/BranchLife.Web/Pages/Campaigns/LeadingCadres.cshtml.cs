using BranchLife.Application.Campaigns;
using BranchLife.Domain;
using BranchLife.Domain.Campaigns;
using BranchLife.Web.Infrastructure.Screen;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BranchLife.Web.Pages.Campaigns;

public sealed class LeadingCadresModel(LeadingCadres cadres) : PageModel
{
    [FromRoute] public Id<Campaign> Id { get; set; }

    public LeadingCadres.View View { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken ct) => View = await cadres.FindAsync(Id, ct);

    public static Tone ToneOf(DualLifeState state) => state switch
    {
        DualLifeState.Open => Tone.Bad,
        DualLifeState.Partly => Tone.Warn,
        DualLifeState.Done => Tone.Ok,
        _ => Tone.Mute,
    };
}
