using BranchLife.Application.Meetings;
using BranchLife.Application.Preparation;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Preparation;
using BranchLife.Web.Infrastructure;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace BranchLife.Web.Pages.Preparation;

public sealed class ReturnMaterialsModel(
    MaterialsReview review, ReturnMaterials giveBack, IValidator<ReturnMaterialsModel.Form> validator) : FormPage
{
    [FromRoute] public Id<Meeting> Id { get; set; }

    [BindProperty] public Form Input { get; set; } = new();

    public MaterialsReview.View Materials { get; private set; } = null!;

    public IEnumerable<SelectListItem> Texts => Materials.Texts.Where(text => text.State is OutlineState.HandedIn)
        .Select(text => new SelectListItem($"{text.Kind.Word}（{text.Author}）", text.Id.ToString()));

    public override async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        await ShowAsync(ct);
        Input = new Form { Texts = [.. Materials.Texts.Where(text => text.State is OutlineState.HandedIn).Select(text => text.Id)] };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await ShowAsync(ct);
        if (!await IsValidAsync(validator, Input, ct)) return Page();

        await giveBack.ExecuteAsync(Id, Input.Reason, Input.Texts, Input.Version, ct);
        Notice = "材料已退回，撰写人会收到提醒。";
        return Redirect($"/meetings/{Id}");
    }

    protected override async Task ShowAsync(CancellationToken ct) =>
        Materials = await review.FindAsync(Id, MeetingAction.ReviewMaterials, ct);

    public sealed record Form
    {
        public string? Reason { get; init; }

        public Id<Outline>[] Texts { get; init; } = [];

        public int Version { get; init; } = -1;

        public Guid OperationId { get; init; }
    }

    internal sealed class FormValidator : AbstractValidator<Form>
    {
        public FormValidator() => RuleFor(form => form.Reason).NotEmpty().MaximumLength(Text.Paragraph);
    }
}
