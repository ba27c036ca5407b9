using BranchLife.Application.Sessions;
using BranchLife.Domain;
using BranchLife.Domain.Sessions;
using BranchLife.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc;

namespace BranchLife.Web.Pages.Sessions;

public sealed class AssembleMinutesModel(SpeechesOfSession speeches, AssembleMinutes assemble) : FormPage
{
    [FromRoute] public Id<MeetingSession> Id { get; set; }

    [BindProperty] public ActForm Input { get; set; } = new();

    public SpeechesOfSession.View View { get; private set; } = null!;

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var minutes = await assemble.ExecuteAsync(Id, Input.Version, ct);
        Notice = "会议记录已经按记录的内容整理好，主持人和记录人会收到签字提醒。";
        return Redirect($"/minutes/{minutes}");
    }

    protected override async Task ShowAsync(CancellationToken ct) => View = await speeches.FindAsync(Id, ct);
}
