using BranchLife.Application.Access;
using BranchLife.Application.Campaigns;
using BranchLife.Domain;
using BranchLife.Domain.Campaigns;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace BranchLife.Web.Pages.Campaigns;

public sealed class EditModel(CampaignDetails campaigns, ReviseCampaign revise, IValidator<CampaignForm> validator) : CampaignPage
{
    [FromRoute]
    public Id<Campaign> Id { get; set; }

    public CampaignDetails.View Campaign { get; private set; } = null!;

    public override async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        await ShowAsync(ct);
        Input = CampaignForm.Of(Campaign.Notice);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await ShowAsync(ct);
        if (!await IsValidAsync(validator, Input, ct)) return Page();

        await revise.ExecuteAsync(Id, Input.ToNotice(), Input.Version, ct);
        Notice = "通知要求已保存。";
        return Redirect($"/campaigns/{Id}");
    }

    protected override async Task ShowAsync(CancellationToken ct)
    {
        Campaign = await campaigns.FindAsync(Id, ct);
        if (!Campaign.MayManage) throw new AccessDeniedException(Gate.DeniedSentence);
    }
}
