using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Attachments;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Rectification;
using BranchLife.Persistence.Attachments;
using BranchLife.Persistence.Reading;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Attachments;

/// <summary>One file, found only through what it belongs to; reading a restricted one is noted. What was altered on the disk is not handed out.</summary>
public sealed class AttachmentDownload(AttachmentPlaces places, AttachmentStore store, ReadingDoor door)
{
    public async Task<File> FindAsync(Id<Meeting> id, Id<Attachment> attachment, CancellationToken ct) =>
        await FindAsync(await places.FindAsync(id, ct), attachment, ct);

    public async Task<File> FindAsync(Id<RectificationItem> id, Id<Attachment> attachment, CancellationToken ct) =>
        await FindAsync(await places.FindAsync(id, ct), attachment, ct);

    private async Task<File> FindAsync(AttachmentPlaces.View place, Id<Attachment> id, CancellationToken ct)
    {
        var attachment = await place.Attachments.AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, ct);
        if (attachment is null || !place.Reads(attachment)) throw new NotFoundException();
        var content = await store.FindAsync(attachment.Sha256, ct) ?? throw new RuleViolationException(AttachmentRules.BrokenFiles);
        if (attachment.IsRestricted) door.Note(new SensitiveRecord(RecordKind.Attachment, id.Value, attachment.AddedById, null));
        await door.CloseAsync(ct);
        return new File(attachment.FileName, content);
    }

    public sealed record File(string Name, byte[] Content);
}
