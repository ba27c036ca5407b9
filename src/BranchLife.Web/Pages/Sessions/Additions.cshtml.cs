using BranchLife.Application.Attachments;
using BranchLife.Application.Sessions;
using BranchLife.Domain;
using BranchLife.Domain.Attachments;
using BranchLife.Domain.Members;
using BranchLife.Domain.Sessions;
using BranchLife.Web.Infrastructure;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace BranchLife.Web.Pages.Sessions;

/// <summary>补充说明 to sealed minutes: written by one, signed by another; the sealed text stays.</summary>
[RequestSizeLimit(Attachment.LargestFile + (4 * 1024 * 1024))]
public sealed class AdditionsModel(
    AdditionDesk desk, ProposeAddition propose, SignAddition sign, IValidator<AdditionsModel.Form> validator) : FormPage
{
    [FromRoute] public Id<Minutes> Id { get; set; }

    [BindProperty] public Form Input { get; set; } = new();

    public AdditionDesk.View View { get; private set; } = null!;

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await ShowAsync(ct);
        if (!View.MayPropose && View.SealedAt is not null)
            throw new Application.Access.AccessDeniedException(Application.Access.Gate.DeniedSentence);
        if (!await IsValidAsync(validator, Input, ct)) return Page();

        await using var content = Input.File?.OpenReadStream();
        var file = content is null ? null : new KeptAttachments.Upload(content, Input.File!.FileName, Input.FileKind, Input.FileOn!.Value, Input.IsRestricted);
        await propose.ExecuteAsync(Id, new AdditionText(Input.Passage, Input.Text, Input.Reason, Input.IsRestricted, Input.ConcernsId), file, ct);
        return Done("补充说明已提出，另一人复核签字后生效。");
    }

    public async Task<IActionResult> OnPostSignAsync(CancellationToken ct)
    {
        await sign.ExecuteAsync(Id, Input.AdditionId ?? default, Input.Fingerprint ?? "", Input.Version, ct);
        return Done("补充说明已签字封存。");
    }

    public async Task<IActionResult> OnPostWithdrawAsync(CancellationToken ct)
    {
        await sign.WithdrawAsync(Id, Input.AdditionId ?? default, Input.Version, ct);
        return Done("补充说明已撤回。");
    }

    protected override async Task ShowAsync(CancellationToken ct) => View = await desk.FindAsync(Id, ct);

    private RedirectResult Done(string notice)
    {
        Notice = notice;
        return Redirect($"/minutes/{Id}/additions");
    }

    public sealed record Form
    {
        public string? Passage { get; init; }

        public string? Text { get; init; }

        public string? Reason { get; init; }

        public bool IsRestricted { get; init; }

        public Id<Person>? ConcernsId { get; init; }

        public IFormFile? File { get; init; }

        public AttachmentKind FileKind { get; init; }

        public DateOnly? FileOn { get; init; }

        /// <summary>The one to be signed or taken back.</summary>
        public Id<MinutesAddition>? AdditionId { get; init; }

        /// <summary>Of the text that the second person saw.</summary>
        public string? Fingerprint { get; init; }

        public int Version { get; init; } = -1;

        public Guid OperationId { get; init; }
    }

    internal sealed class FormValidator : AbstractValidator<Form>
    {
        public FormValidator()
        {
            RuleFor(form => form.Passage).MaximumLength(Domain.Text.Line);
            RuleFor(form => form.Text).NotEmpty().WithMessage("请写明更正或者补充的内容。").MaximumLength(Domain.Text.Paragraph);
            RuleFor(form => form.Reason).NotEmpty().WithMessage("请写明更正或者补充的原因。").MaximumLength(Domain.Text.Paragraph);
            RuleFor(form => form.FileOn).NotNull().When(form => form.File is not null).WithMessage("请填写附件所反映事项的日期。");
        }
    }
}
