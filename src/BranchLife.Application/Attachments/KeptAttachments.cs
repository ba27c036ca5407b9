using BranchLife.Application.Access;
using BranchLife.Application.Rules;
using BranchLife.Domain;
using BranchLife.Domain.Attachments;
using BranchLife.Persistence;
using BranchLife.Persistence.Attachments;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Attachments;

/// <summary>Looks at a file, keeps its content and makes the row for it; the caller has opened the place and saves.</summary>
public sealed class KeptAttachments(BranchLifeDbContext db, AttachmentStore store, Actor actor, TimeProvider clock, IdSource ids)
{
    public async Task<Attachment> ExecuteAsync(AttachmentPlace place, Upload upload, CancellationToken ct)
    {
        var (format, content) = AttachedContent.Inspect(await AttachedContent.ReadAsync(upload.Content, ct));
        TypedText.RefuseClassified(actor.Today, upload.Name);
        var beside = db.Attachments.Where(one => one.MeetingId == place.MeetingId && one.ItemId == place.ItemId);
        if (await beside.CountAsync(ct) >= Attachment.Most) throw new RuleViolationException(AttachmentRules.AttachmentsAreCounted);

        var hash = await store.KeepAsync(content, ct);
        if (await beside.AnyAsync(one => one.Sha256 == hash, ct)) throw new RuleViolationException(AttachmentRules.UploadedOnce);
        var attachment = Attachment.Add(
            ids.Next<Attachment>(), place, new AttachedFile(format, content.LongLength, hash), upload.Name, upload.Kind, upload.EventOn, upload.IsRestricted,
            actor.PersonId, clock.GetUtcNow());
        db.Add(attachment);
        return attachment;
    }

    /// <param name="Name">As the browser sends it or a person types it.</param>
    /// <param name="EventOn">The day of what it shows.</param>
    public sealed record Upload(Stream Content, string? Name, AttachmentKind Kind, DateOnly EventOn, bool IsRestricted);
}
