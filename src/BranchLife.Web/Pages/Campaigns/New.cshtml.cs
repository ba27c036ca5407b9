using BranchLife.Application.Access;
using BranchLife.Application.Campaigns;
using BranchLife.Domain;
using BranchLife.Domain.Branches;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace BranchLife.Web.Pages.Campaigns;

public sealed class NewModel(
    CampaignDetails campaigns, DraftCampaign draft, IValidator<CampaignForm> validator, TimeProvider clock) : CampaignPage
{
    public IReadOnlyList<SelectListItem> Owners { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Targets { get; private set; } = [];

    public override async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        var today = clock.Today;
        Input = new CampaignForm { AppliesToYear = today.Year, WindowFrom = today, WindowTo = today.AddMonths(2) };
        return await base.OnGetAsync(ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await ShowAsync(ct);
        if (Input.OwnerId is null) ModelState.AddModelError("Input.OwnerId", "请选择部署单位。");
        if (Input.TargetId is null) ModelState.AddModelError("Input.TargetId", "请选择参加范围。");
        if (!await IsValidAsync(validator, Input, ct)) return Page();

        var id = await draft.ExecuteAsync(new Id<Unit>(Input.OwnerId!.Value), new Id<Unit>(Input.TargetId!.Value), Input.ToNotice(), ct);
        Notice = "草稿已保存，请核对后部署。";
        return Redirect($"/campaigns/{id}");
    }

    protected override async Task ShowAsync(CancellationToken ct)
    {
        var targets = await campaigns.TargetsAsync(ct);
        if (targets.Count == 0) throw new NotFoundException();
        Owners = [.. targets.Where(target => target.IsOwn).Select(target => new SelectListItem(target.Name, target.Id.ToString()))];
        Targets = [.. targets.Select(target => new SelectListItem(target.Name, target.Id.ToString()))];
    }
}
