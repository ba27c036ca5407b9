using BranchLife.Application.Publicity;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace BranchLife.Web.Pages.Publicity;

public sealed class NewModel(PublicNoticeDesk desk, DraftPublicNotice draft, IValidator<PublicNoticeForm> validator) : PublicNoticeFormPage
{
    [FromRoute] public Id<Meeting> Id { get; set; }

    public override string Back => $"/meetings/{Id}/public-notices";

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await IsValidAsync(validator, Input, ct)) return await OnGetAsync(ct);

        var id = await draft.ExecuteAsync(Id, Input.ToDraft(), ct);
        Notice = "公示稿已拟定，请核对后报送。";
        return LocalRedirect($"/public-notices/{id}");
    }

    protected override async Task ShowAsync(CancellationToken ct) => Desk = await desk.FindAsync(Id, ct);
}
