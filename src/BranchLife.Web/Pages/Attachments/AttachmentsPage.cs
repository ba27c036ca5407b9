using BranchLife.Application.Access;
using BranchLife.Application.Attachments;
using BranchLife.Domain;
using BranchLife.Domain.Attachments;
using BranchLife.Web.Infrastructure;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace BranchLife.Web.Pages.Attachments;

/// <summary>附件 of one thing: the list, adding one, taking one away, and each file under the address of the thing itself.</summary>
[RequestSizeLimit(LargestRequest)]
public abstract class AttachmentsPage(IValidator<AttachmentForm> validator) : FormPage
{
    /// <summary>Above the limit of a file, so that one that is too large gets its own sentence.</summary>
    private const long LargestRequest = Attachment.LargestFile + (4 * 1024 * 1024);

    [BindProperty] public AttachmentForm Input { get; set; } = new();

    public AttachmentList.View View { get; protected set; } = null!;

    /// <summary>Address of this page.</summary>
    public abstract string Path { get; }

    /// <summary>The thing to which the files belong.</summary>
    public abstract string Owner { get; }

    /// <summary>Files of a meeting may hold criticism; an item's are read as the item.</summary>
    public virtual bool MayBeRestricted => true;

    public async Task<IActionResult> OnGetFileAsync(Id<Attachment>? attachment, CancellationToken ct) =>
        new AttachmentResult(await FileAsync(attachment ?? throw new NotFoundException(), ct));

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await ShowAsync(ct);
        if (!View.MayAdd && !View.IsClosed) throw new AccessDeniedException(Application.Access.Gate.DeniedSentence);
        if (!await IsValidAsync(validator, Input, ct)) return Page();

        await using var content = Input.File!.OpenReadStream();
        await AddAsync(Input.ToUpload(content), ct);
        Notice = "附件已上传。";
        return Redirect(Path);
    }

    public async Task<IActionResult> OnPostRemoveAsync(CancellationToken ct)
    {
        await RemoveAsync(Input.AttachmentId ?? default, Input.Version, ct);
        Notice = "附件已移除。";
        return Redirect(Path);
    }

    protected abstract Task<AttachmentDownload.File> FileAsync(Id<Attachment> attachment, CancellationToken ct);

    protected abstract Task AddAsync(KeptAttachments.Upload upload, CancellationToken ct);

    protected abstract Task RemoveAsync(Id<Attachment> attachment, int version, CancellationToken ct);
}
