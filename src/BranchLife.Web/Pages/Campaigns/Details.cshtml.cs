using BranchLife.Application.Campaigns;
using BranchLife.Domain;
using BranchLife.Domain.Campaigns;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BranchLife.Web.Pages.Campaigns;

public sealed class DetailsModel(CampaignDetails campaigns) : PageModel
{
    [FromRoute]
    public Id<Campaign> Id { get; set; }

    public CampaignDetails.View Campaign { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken ct) => Campaign = await campaigns.FindAsync(Id, ct);
}
