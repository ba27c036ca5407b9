using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Attachments;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Rectification;
using BranchLife.Domain.Sessions;
using BranchLife.Persistence;

namespace BranchLife.Application.Attachments;

/// <summary>Adds a file to a meeting (or one sitting of it) until its minutes are sealed, or as evidence to a rectification item.</summary>
public sealed class AddAttachment(BranchLifeDbContext db, AttachmentPlaces places, KeptAttachments kept)
{
    public async Task ExecuteAsync(Id<Meeting> id, Id<MeetingSession>? session, KeptAttachments.Upload upload, CancellationToken ct)
    {
        var place = await places.FindAsync(id, ct);
        if (session is not null && place.Sessions.All(one => one.Id != session)) throw new NotFoundException();
        await AddAsync(place, place.Place with { SessionId = session }, upload, ct);
    }

    public async Task ExecuteAsync(Id<RectificationItem> id, KeptAttachments.Upload upload, CancellationToken ct)
    {
        var place = await places.FindAsync(id, ct);
        await AddAsync(place, place.Place, upload with { IsRestricted = false }, ct);
    }

    private async Task AddAsync(AttachmentPlaces.View place, AttachmentPlace where, KeptAttachments.Upload upload, CancellationToken ct)
    {
        if (!place.MayAdd) throw new AccessDeniedException(Gate.DeniedSentence);
        if (place.IsClosed) throw new RuleViolationException(AttachmentRules.SealedAttachmentsStay);
        await kept.ExecuteAsync(where, upload, ct);
        await db.SaveChangesAsync(ct);
    }
}
