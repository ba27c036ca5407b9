using BranchLife.Application.Attachments;
using BranchLife.Domain;
using BranchLife.Domain.Attachments;
using BranchLife.Domain.Rectification;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace BranchLife.Web.Pages.Attachments;

public sealed class OfItemModel(
    AttachmentList list, AddAttachment add, RemoveAttachment remove, AttachmentDownload download, IValidator<AttachmentForm> validator) : AttachmentsPage(validator)
{
    [FromRoute] public Id<RectificationItem> Id { get; set; }

    public override string Path => $"/rectification/{Id}/attachments";

    public override string Owner => $"/rectification/{Id}";

    public override bool MayBeRestricted => false;

    protected override async Task ShowAsync(CancellationToken ct) => View = await list.FindAsync(Id, ct);

    protected override Task<AttachmentDownload.File> FileAsync(Id<Attachment> attachment, CancellationToken ct) => download.FindAsync(Id, attachment, ct);

    protected override Task AddAsync(KeptAttachments.Upload upload, CancellationToken ct) => add.ExecuteAsync(Id, upload, ct);

    protected override Task RemoveAsync(Id<Attachment> attachment, int version, CancellationToken ct) => remove.ExecuteAsync(Id, attachment, version, ct);
}
