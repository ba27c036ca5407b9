using BranchLife.Application.Sessions;
using BranchLife.Domain;
using BranchLife.Domain.Sessions;
using BranchLife.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc;

namespace BranchLife.Web.Pages.Sessions;

public sealed class RefreshMinutesModel(MinutesDraft draft, RefreshMinutes refresh) : FormPage
{
    [FromRoute] public Id<Minutes> Id { get; set; }

    [BindProperty] public Form Input { get; set; } = new();

    public MinutesDraft.View View { get; private set; } = null!;

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await refresh.ExecuteAsync(Id, Input.ReplaceBody, Input.Version, ct);
        Notice = "会议记录已经重新整理，请核对签字。";
        return Redirect($"/minutes/{Id}");
    }

    protected override async Task ShowAsync(CancellationToken ct) => View = await draft.FindAsync(Id, ct);

    public sealed record Form
    {
        public bool ReplaceBody { get; init; }

        public int Version { get; init; } = -1;

        public Guid OperationId { get; init; }
    }
}
