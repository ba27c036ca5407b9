using BranchLife.Application.Commitments;
using BranchLife.Domain;
using BranchLife.Domain.Commitments;
using BranchLife.Domain.Meetings;
using BranchLife.Web.Infrastructure;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace BranchLife.Web.Pages.Commitments;

/// <summary>One promise of the own; kept as a draft or made public at once.</summary>
public sealed class NewModel(NewCommitment choices, WriteCommitment write, IValidator<NewModel.Form> validator) : FormPage
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public NewCommitment.View Choices { get; private set; } = null!;

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await ShowAsync(ct);
        if (!await IsValidAsync(validator, Input, ct)) return Page();

        var id = await write.ExecuteAsync(new CommitmentDraft(Input.What, Input.ForWhom, Input.DueOn!.Value), Input.Meeting, Input.HandIn, ct);
        Notice = Input.HandIn ? "承诺已公开，本支部的同志可以看到。" : "已存为草稿，只有您本人能看到。";
        return Redirect($"/commitments/{id}");
    }

    protected override async Task ShowAsync(CancellationToken ct) => Choices = await choices.FindAsync(ct);

    public sealed record Form
    {
        public string? What { get; init; }

        public string? ForWhom { get; init; }

        public DateOnly? DueOn { get; init; }

        public Id<Meeting>? Meeting { get; init; }

        public bool HandIn { get; init; }

        public Guid OperationId { get; init; }
    }

    public sealed class Validator : AbstractValidator<Form>
    {
        public Validator()
        {
            RuleFor(form => form.What).NotEmpty().MaximumLength(Text.Line);
            RuleFor(form => form.ForWhom).NotEmpty().MaximumLength(Text.Title);
            RuleFor(form => form.DueOn).NotNull();
        }
    }
}
