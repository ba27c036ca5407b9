using BranchLife.Application.Sessions;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Domain.Sessions;
using BranchLife.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace BranchLife.Web.Pages.Sessions;

public sealed class OpenMakeUpSessionModel(MakeUpPreview preview, OpenMakeUpSession open) : FormPage
{
    [FromRoute] public Id<Meeting> Id { get; set; }

    [BindProperty] public Form Input { get; set; } = new();

    public MakeUpPreview.View View { get; private set; } = null!;

    public IEnumerable<SelectListItem> Members => View.Missing.Select(person =>
        new SelectListItem($"{person.Name}（{person.Standing}，{person.Presence.Word}）", person.PersonId.ToString()));

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var session = await open.ExecuteAsync(Id, Input.Members ?? [], Input.Version, ct);
        Notice = "补会已经开始，有关同志会收到提醒，请先签到。";
        return Redirect($"/sessions/{session}/sign-in");
    }

    protected override async Task ShowAsync(CancellationToken ct) => View = await preview.FindAsync(Id, ct);

    public sealed record Form
    {
        public Id<Person>[]? Members { get; init; }

        public int Version { get; init; } = -1;

        public Guid OperationId { get; init; }
    }
}
