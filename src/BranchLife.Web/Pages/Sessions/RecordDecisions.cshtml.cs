using BranchLife.Application.Sessions;
using BranchLife.Domain;
using BranchLife.Domain.Sessions;
using BranchLife.Web.Infrastructure;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace BranchLife.Web.Pages.Sessions;

public sealed class RecordDecisionsModel(SpeechesOfSession speeches, RecordDecisions record, IValidator<RecordDecisionsModel.Form> validator) : FormPage
{
    [FromRoute] public Id<MeetingSession> Id { get; set; }

    [BindProperty] public Form Input { get; set; } = new();

    public SpeechesOfSession.View View { get; private set; } = null!;

    public override async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        await ShowAsync(ct);
        Input = new Form { Decisions = View.Decisions };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await ShowAsync(ct);
        if (!await IsValidAsync(validator, Input, ct)) return Page();

        await record.ExecuteAsync(Id, Input.Decisions, Input.Version, ct);
        Notice = "会议决定已保存。";
        return Redirect($"/sessions/{Id}/speeches");
    }

    protected override async Task ShowAsync(CancellationToken ct) => View = await speeches.FindAsync(Id, ct);

    public sealed record Form
    {
        public string? Decisions { get; init; }

        public int Version { get; init; } = -1;

        public Guid OperationId { get; init; }
    }

    internal sealed class FormValidator : AbstractValidator<Form>
    {
        public FormValidator() => RuleFor(form => form.Decisions).MaximumLength(Text.Paragraph);
    }
}
