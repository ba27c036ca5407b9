using BranchLife.Application.Attachments;
using BranchLife.Domain;
using BranchLife.Domain.Attachments;
using BranchLife.Domain.Sessions;
using FluentValidation;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace BranchLife.Web.Pages.Attachments;

public sealed record AttachmentForm
{
    public IFormFile? File { get; init; }

    /// <summary>Empty: the name of the file.</summary>
    public string? Name { get; init; }

    public AttachmentKind Kind { get; init; }

    public DateOnly? EventOn { get; init; }

    public Id<MeetingSession>? SessionId { get; init; }

    public bool IsRestricted { get; init; }

    /// <summary>The one to be taken away.</summary>
    public Id<Attachment>? AttachmentId { get; init; }

    public int Version { get; init; } = -1;

    public Guid OperationId { get; init; }

    public static IEnumerable<SelectListItem> Kinds =>
        Enum.GetValues<AttachmentKind>().Select(kind => new SelectListItem(kind.Word, kind.ToString()));

    public KeptAttachments.Upload ToUpload(Stream content) =>
        new(content, string.IsNullOrWhiteSpace(Name) ? File!.FileName : Name, Kind, EventOn!.Value, IsRestricted);

    internal sealed class Validator : AbstractValidator<AttachmentForm>
    {
        public Validator()
        {
            RuleFor(form => form.File).NotNull().WithMessage("请选择文件。");
            RuleFor(form => form.Name).MaximumLength(Text.Title);
            RuleFor(form => form.EventOn).NotNull().WithMessage("请填写附件所反映事项的日期。");
        }
    }
}
