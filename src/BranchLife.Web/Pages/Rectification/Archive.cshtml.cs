using BranchLife.Application.Meetings;
using BranchLife.Application.Rectification;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Rectification;
using BranchLife.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc;

namespace BranchLife.Web.Pages.Rectification;

/// <summary>归档 of a meeting, with the items that are to be carried over.</summary>
public sealed class ArchiveModel(ArchivePreview preview, ArchiveMeeting archive, CarryOverItem carryOver, TimeProvider clock) : FormPage
{
    [FromRoute] public Id<Meeting> Id { get; set; }

    [BindProperty] public Form Input { get; set; } = new();

    public ArchivePreview.View Preview { get; private set; } = null!;

    public DateOnly Today => clock.GetUtcNow().ChinaDay;

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await archive.ExecuteAsync(Id, Input.Version, ct);
        Notice = "会议已归档。";
        return LocalRedirect($"/meetings/{Id}");
    }

    public async Task<IActionResult> OnPostCarryOverAsync(CancellationToken ct)
    {
        await carryOver.ExecuteAsync(new Id<RectificationItem>(Input.Item), Input.Reason, Input.Version, ct);
        Notice = "事项已结转，归档后继续整改，下次会议要报告结果。";
        return LocalRedirect($"/meetings/{Id}/archive");
    }

    protected override async Task ShowAsync(CancellationToken ct) => Preview = await preview.FindAsync(Id, ct);

    public sealed record Form
    {
        public int Version { get; init; } = -1;

        public Guid Item { get; init; }

        public string? Reason { get; init; }
    }
}
