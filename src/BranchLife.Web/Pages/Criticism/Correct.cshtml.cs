using BranchLife.Application.Access;
using BranchLife.Application.Criticism;
using BranchLife.Domain;
using BranchLife.Domain.Criticism;
using BranchLife.Web.Infrastructure;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace BranchLife.Web.Pages.Criticism;

public sealed class CorrectModel(CriticismDetails details, CorrectCriticism correct, IValidator<CorrectModel.Form> validator) : FormPage
{
    [FromRoute] public Id<CriticismRecord> Id { get; set; }

    [BindProperty] public Form Input { get; set; } = new();

    public CriticismDetails.View View { get; private set; } = null!;

    public override async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        await ShowAsync(ct);
        Input = new Form { Aspect = View.Aspect, Words = View.Words, Reply = View.Reply };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await IsValidAsync(validator, Input, ct))
        {
            await ShowAsync(ct);
            return Page();
        }

        await correct.ExecuteAsync(Id, new CriticismWords(Input.Aspect, Input.Words, Input.Reply), Input.Version, ct);
        Notice = "已更正。";
        return Redirect($"/criticism/{Id}");
    }

    protected override async Task ShowAsync(CancellationToken ct)
    {
        View = await details.FindAsync(Id, ct);
        if (!View.MayCorrect) throw new AccessDeniedException(Gate.DeniedSentence);
    }

    public sealed record Form
    {
        public string? Aspect { get; init; }

        public string? Words { get; init; }

        public string? Reply { get; init; }

        public int Version { get; init; } = -1;

        public Guid OperationId { get; init; }
    }

    internal sealed class FormValidator : AbstractValidator<Form>
    {
        public FormValidator()
        {
            RuleFor(form => form.Aspect).MaximumLength(Text.Name);
            RuleFor(form => form.Words).NotEmpty().MaximumLength(Text.Paragraph);
            RuleFor(form => form.Reply).MaximumLength(Text.Paragraph);
        }
    }
}
