using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Attachments;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Rectification;
using BranchLife.Persistence;
using BranchLife.Persistence.Attachments;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Attachments;

/// <summary>Takes a file away before it is sealed; its content goes too, unless something else holds the same.</summary>
public sealed class RemoveAttachment(BranchLifeDbContext db, AttachmentPlaces places, AttachmentStore store)
{
    public async Task ExecuteAsync(Id<Meeting> id, Id<Attachment> attachment, int version, CancellationToken ct) =>
        await RemoveAsync(await places.FindAsync(id, ct), attachment, version, ct);

    public async Task ExecuteAsync(Id<RectificationItem> id, Id<Attachment> attachment, int version, CancellationToken ct) =>
        await RemoveAsync(await places.FindAsync(id, ct), attachment, version, ct);

    private async Task RemoveAsync(AttachmentPlaces.View place, Id<Attachment> id, int version, CancellationToken ct)
    {
        if (!place.MayAdd) throw new AccessDeniedException(Gate.DeniedSentence);
        var attachment = await place.Attachments.SingleOrDefaultAsync(one => one.Id == id, ct);
        if (attachment is null || !place.Reads(attachment)) throw new NotFoundException();
        if (attachment.Version != version) throw new StaleVersionException();
        attachment.RequireRemovable();
        db.Remove(attachment);
        await db.SaveChangesAsync(ct);
        if (!await db.Attachments.AnyAsync(one => one.Sha256 == attachment.Sha256, ct)) store.Remove(attachment.Sha256);
    }
}
