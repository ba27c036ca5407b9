using BranchLife.Application.Attachments;
using BranchLife.Domain;
using BranchLife.Domain.Attachments;
using BranchLife.Domain.Meetings;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace BranchLife.Web.Pages.Attachments;

public sealed class OfMeetingModel(
    AttachmentList list, AddAttachment add, RemoveAttachment remove, AttachmentDownload download, IValidator<AttachmentForm> validator) : AttachmentsPage(validator)
{
    [FromRoute] public Id<Meeting> Id { get; set; }

    public override string Path => $"/meetings/{Id}/attachments";

    public override string Owner => $"/meetings/{Id}";

    protected override async Task ShowAsync(CancellationToken ct) => View = await list.FindAsync(Id, ct);

    protected override Task<AttachmentDownload.File> FileAsync(Id<Attachment> attachment, CancellationToken ct) => download.FindAsync(Id, attachment, ct);

    protected override Task AddAsync(KeptAttachments.Upload upload, CancellationToken ct) => add.ExecuteAsync(Id, Input.SessionId, upload, ct);

    protected override Task RemoveAsync(Id<Attachment> attachment, int version, CancellationToken ct) => remove.ExecuteAsync(Id, attachment, version, ct);
}
