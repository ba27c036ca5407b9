using BranchLife.Application.Campaigns;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BranchLife.Web.Pages.Campaigns;

public sealed class IndexModel(CampaignList campaigns) : PageModel
{
    public CampaignList.View Campaigns { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken ct) => Campaigns = await campaigns.FindAsync(ct);
}
