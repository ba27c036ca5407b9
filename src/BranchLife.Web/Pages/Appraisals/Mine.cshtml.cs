using BranchLife.Application.Appraisals;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Web.Infrastructure;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace BranchLife.Web.Pages.Appraisals;

/// <summary>The own verdict: read, signed for, answered.</summary>
public sealed class MineModel(OwnVerdict own, AnswerVerdict answer, IValidator<MineModel.Form> validator) : FormPage
{
    [FromRoute] public Id<Meeting> Id { get; set; }

    [BindProperty] public Form Input { get; set; } = new();

    public OwnVerdict.View View { get; private set; } = null!;

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await ShowAsync(ct);
        if (!await IsValidAsync(validator, Input, ct)) return Page();

        await answer.ExecuteAsync(Id, Input.Words, Input.Version, ct);
        Notice = "您已签收。";
        return Redirect($"/meetings/{Id}/appraisal/mine");
    }

    protected override async Task ShowAsync(CancellationToken ct) => View = await own.FindAsync(Id, ct);

    public sealed record Form
    {
        public string? Words { get; init; }

        public int Version { get; init; } = -1;

        public Guid OperationId { get; init; }
    }

    internal sealed class FormValidator : AbstractValidator<Form>
    {
        public FormValidator() => RuleFor(form => form.Words).MaximumLength(Text.Paragraph);
    }
}
