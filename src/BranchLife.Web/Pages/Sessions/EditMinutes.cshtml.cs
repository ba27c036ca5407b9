using BranchLife.Application.Sessions;
using BranchLife.Domain;
using BranchLife.Domain.Sessions;
using BranchLife.Web.Infrastructure;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace BranchLife.Web.Pages.Sessions;

public sealed class EditMinutesModel(MinutesDraft draft, EditMinutes edit, IValidator<EditMinutesModel.Form> validator) : FormPage
{
    [FromRoute] public Id<Minutes> Id { get; set; }

    [BindProperty] public Form Input { get; set; } = new();

    public MinutesDraft.View View { get; private set; } = null!;

    public override async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        await ShowAsync(ct);
        Input = new Form { Body = View.Body };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await IsValidAsync(validator, Input, ct))
        {
            await ShowAsync(ct);
            return Page();
        }

        await edit.ExecuteAsync(Id, Input.Body, Input.Version, ct);
        Notice = "正文已保存；内容有改动的，需要重新签字。";
        return Redirect($"/minutes/{Id}");
    }

    protected override async Task ShowAsync(CancellationToken ct) => View = await draft.FindAsync(Id, ct);

    public sealed record Form
    {
        public string? Body { get; init; }

        public int Version { get; init; } = -1;

        public Guid OperationId { get; init; }
    }

    internal sealed class FormValidator : AbstractValidator<Form>
    {
        public FormValidator() => RuleFor(form => form.Body).NotEmpty().MaximumLength(Minutes.BodyLength);
    }
}
