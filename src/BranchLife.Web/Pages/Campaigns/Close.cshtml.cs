using BranchLife.Application.Access;
using BranchLife.Application.Campaigns;
using BranchLife.Domain;
using BranchLife.Domain.Campaigns;
using BranchLife.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc;

namespace BranchLife.Web.Pages.Campaigns;

public sealed class CloseModel(CampaignDetails campaigns, CloseCampaign close) : FormPage
{
    [FromRoute]
    public Id<Campaign> Id { get; set; }

    [BindProperty]
    public ActForm Input { get; set; } = new();

    public CampaignDetails.View Campaign { get; private set; } = null!;

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await close.ExecuteAsync(Id, Input.Version, ct);
        Notice = "专题活动已结束。";
        return Redirect($"/campaigns/{Id}");
    }

    protected override async Task ShowAsync(CancellationToken ct)
    {
        Campaign = await campaigns.FindAsync(Id, ct);
        if (!Campaign.MayManage) throw new AccessDeniedException(Gate.DeniedSentence);
    }
}
