using BranchLife.Application.Access;
using BranchLife.Application.Sessions;
using BranchLife.Domain;
using BranchLife.Domain.Sessions;
using BranchLife.Web.Infrastructure;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace BranchLife.Web.Pages.Sessions;

/// <summary>What host or recorder write down for themselves.</summary>
public sealed class NotesModel(MyNote mine, WriteNote write, Actor actor, IValidator<NotesModel.Form> validator) : FormPage
{
    [FromRoute] public Id<MeetingSession> Id { get; set; }

    [BindProperty] public Form Input { get; set; } = new();

    public MyNote.View View { get; private set; } = null!;

    public string Person => actor.PersonId.ToString();

    public override async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        await ShowAsync(ct);
        Input = new Form { Words = View.Words };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await IsValidAsync(validator, Input, ct))
        {
            await ShowAsync(ct);
            return Page();
        }

        var version = await write.ExecuteAsync(Id, Input.Words, Input.Version, ct);
        if (IsAutosave) return Saved(version);

        Notice = "备忘已保存。";
        return Redirect($"/sessions/{Id}/notes");
    }

    protected override async Task ShowAsync(CancellationToken ct) => View = await mine.FindAsync(Id, ct);

    public sealed record Form
    {
        public string? Words { get; init; }

        public int Version { get; init; } = -1;

        public Guid OperationId { get; init; }
    }

    internal sealed class FormValidator : AbstractValidator<Form>
    {
        public FormValidator() => RuleFor(form => form.Words).MaximumLength(Domain.Text.Material);
    }
}
