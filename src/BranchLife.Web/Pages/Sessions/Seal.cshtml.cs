using BranchLife.Application.Sessions;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc;

namespace BranchLife.Web.Pages.Sessions;

public sealed class SealModel(SealPreview preview, SealMeeting seal) : FormPage
{
    [FromRoute] public Id<Meeting> Id { get; set; }

    [BindProperty] public ActForm Input { get; set; } = new();

    public SealPreview.View View { get; private set; } = null!;

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await seal.ExecuteAsync(Id, Input.Version, ct);
        Notice = "会议记录已经封存，请梳理问题清单。";
        return Redirect($"/meetings/{Id}");
    }

    protected override async Task ShowAsync(CancellationToken ct) => View = await preview.FindAsync(Id, ct);
}
