using BranchLife.Application.Sessions;
using BranchLife.Domain;
using BranchLife.Domain.Sessions;
using BranchLife.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc;

namespace BranchLife.Web.Pages.Sessions;

/// <summary>Ends one sitting of several, or a make-up.</summary>
public sealed class EndModel(SignInSheet sheet, EndSession end) : FormPage
{
    [FromRoute] public Id<MeetingSession> Id { get; set; }

    [BindProperty] public ActForm Input { get; set; } = new();

    public SignInSheet.View View { get; private set; } = null!;

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await end.ExecuteAsync(Id, Input.Version, ct);
        Notice = "本场会议已经结束，请整理会议记录。";
        return Redirect($"/sessions/{Id}");
    }

    protected override async Task ShowAsync(CancellationToken ct) => View = await sheet.FindAsync(Id, ct);
}
