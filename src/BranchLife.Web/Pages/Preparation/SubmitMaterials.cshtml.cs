using BranchLife.Application.Meetings;
using BranchLife.Application.Preparation;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc;

namespace BranchLife.Web.Pages.Preparation;

public sealed class SubmitMaterialsModel(MaterialsReview review, SubmitMaterials submit) : FormPage
{
    [FromRoute] public Id<Meeting> Id { get; set; }

    [BindProperty] public Form Input { get; set; } = new();

    public MaterialsReview.View Materials { get; private set; } = null!;

    public bool MaySubmit => Materials is { Head.Stage: MeetingStage.Preparing, State: MaterialsState.Drafting or MaterialsState.Returned };

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await submit.ExecuteAsync(Id, Input.Version, ct);
        Notice = "材料已报送。";
        return Redirect($"/meetings/{Id}");
    }

    protected override async Task ShowAsync(CancellationToken ct) =>
        Materials = await review.FindAsync(Id, MeetingAction.SubmitMaterials, ct);

    public sealed record Form
    {
        public int Version { get; init; } = -1;

        public Guid OperationId { get; init; }
    }
}
