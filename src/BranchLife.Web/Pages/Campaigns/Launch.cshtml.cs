using BranchLife.Application.Access;
using BranchLife.Application.Campaigns;
using BranchLife.Domain;
using BranchLife.Domain.Campaigns;
using BranchLife.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc;

namespace BranchLife.Web.Pages.Campaigns;

public sealed class LaunchModel(CampaignDetails campaigns, LaunchCampaign launch) : FormPage
{
    [FromRoute]
    public Id<Campaign> Id { get; set; }

    [BindProperty]
    public ActForm Input { get; set; } = new();

    public CampaignDetails.View Campaign { get; private set; } = null!;

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await launch.ExecuteAsync(Id, Input.Version, ct);
        Notice = "已部署，各党支部的会议已经建立。";
        return Redirect($"/campaigns/{Id}/coverage");
    }

    protected override async Task ShowAsync(CancellationToken ct)
    {
        Campaign = await campaigns.FindAsync(Id, ct);
        if (!Campaign.MayManage) throw new AccessDeniedException(Gate.DeniedSentence);
    }
}
