using BranchLife.Application.Access;
using BranchLife.Application.Sessions;
using BranchLife.Domain;
using BranchLife.Domain.Sessions;
using BranchLife.Web.Infrastructure;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace BranchLife.Web.Pages.Sessions;

/// <summary>核对本人发言: the own words, the criticism received and the own reply; one button, or what should be recorded otherwise.</summary>
public sealed class OwnWordsModel(
    OwnWords words, ConfirmOwnWords confirm, AskForWordsChange ask, IValidator<OwnWordsModel.Form> validator) : FormPage
{
    [FromRoute] public Id<MeetingSession> Id { get; set; }

    [BindProperty] public Form Input { get; set; } = new();

    public OwnWords.View View { get; private set; } = null!;

    public bool MayAnswer => View is { Head.IsSealed: false, Mine: not null and not { State: ConfirmationState.ChangeAsked } };

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await confirm.ExecuteAsync(Id, Input.Hash ?? "", Input.Version, ct);
        Notice = "您已确认发言记录。";
        return Redirect($"/sessions/{Id}/own-words");
    }

    public async Task<IActionResult> OnPostAskAsync(CancellationToken ct)
    {
        await ShowAsync(ct);
        if (View.Mine is null) throw new AccessDeniedException(Application.Access.Gate.DeniedSentence);
        if (!await IsValidAsync(validator, Input, ct)) return Page();

        await ask.ExecuteAsync(Id, Input.Text, Input.Hash ?? "", Input.Version, ct);
        Notice = "修改意见已提交，记录人会答复您。";
        return Redirect($"/sessions/{Id}/own-words");
    }

    protected override async Task ShowAsync(CancellationToken ct) => View = await words.FindAsync(Id, ct);

    public sealed record Form
    {
        public string? Text { get; init; }

        /// <summary>Of the words that the speaker saw.</summary>
        public string? Hash { get; init; }

        public int Version { get; init; } = -1;

        public Guid OperationId { get; init; }
    }

    internal sealed class FormValidator : AbstractValidator<Form>
    {
        public FormValidator() => RuleFor(form => form.Text).NotEmpty().WithMessage("请写明哪一处不符、应当怎样记录。").MaximumLength(Text.Paragraph);
    }
}
