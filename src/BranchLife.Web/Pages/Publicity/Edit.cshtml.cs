using BranchLife.Application.Publicity;
using BranchLife.Domain;
using BranchLife.Domain.Publicity;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace BranchLife.Web.Pages.Publicity;

public sealed class EditModel(PublicNoticeDesk desk, ChangePublicNotice change, IValidator<PublicNoticeForm> validator) : PublicNoticeFormPage
{
    [FromRoute] public Id<PublicNotice> Id { get; set; }

    public override string Back => $"/public-notices/{Id}";

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await IsValidAsync(validator, Input, ct)) return await OnGetAsync(ct);

        await change.ExecuteAsync(Id, Input.ToDraft(), Input.Version, ct);
        Notice = "公示稿已保存。";
        return LocalRedirect($"/public-notices/{Id}");
    }

    protected override async Task ShowAsync(CancellationToken ct) => Desk = await desk.FindAsync(Id, ct);
}
