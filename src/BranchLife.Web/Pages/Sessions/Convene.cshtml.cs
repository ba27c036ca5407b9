using BranchLife.Application.Sessions;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Domain.Sessions;
using BranchLife.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace BranchLife.Web.Pages.Sessions;

public sealed class ConveneModel(ConvenePreview preview, ConveneMeeting convene) : FormPage
{
    [FromRoute] public Id<Meeting> Id { get; set; }

    [BindProperty] public Form Input { get; set; } = new();

    public ConvenePreview.View View { get; private set; } = null!;

    public IEnumerable<SelectListItem> Guests => View.Guests.Select(guest =>
        new SelectListItem($"{guest.Name}（{guest.Standing}，{guest.Capacity.Word}）", guest.PersonId.ToString()));

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var opened = await convene.ExecuteAsync(Id, Input.Guests ?? [], Input.Version, ct);
        Notice = "会议已经召开，名册已经固定，请先签到。";
        return Redirect(opened is [var only] ? $"/sessions/{only}/sign-in" : $"/meetings/{Id}/session");
    }

    protected override async Task ShowAsync(CancellationToken ct) => View = await preview.FindAsync(Id, ct);

    public sealed record Form
    {
        public Id<Person>[]? Guests { get; init; }

        public int Version { get; init; } = -1;

        public Guid OperationId { get; init; }
    }
}
