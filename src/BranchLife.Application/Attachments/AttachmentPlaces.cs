using BranchLife.Application.Access;
using BranchLife.Application.Meetings;
using BranchLife.Application.Rectification;
using BranchLife.Domain;
using BranchLife.Domain.Attachments;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Rectification;
using BranchLife.Domain.Sessions;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Attachments;

/// <summary>Opens the thing through which attachments are reached, with the reader's rights to it.</summary>
public sealed class AttachmentPlaces(BranchLifeDbContext db, ReadableMeetings meetings, Relations relations, Actor actor)
{
    public async Task<View> FindAsync(Id<Meeting> id, CancellationToken ct)
    {
        var (meeting, relation, allowed) = await meetings.FindAsync(id, ct);
        var sessions = await db.MeetingSessions.AsNoTracking().Where(session => session.MeetingId == id).OrderBy(session => session.Ordinal).ToListAsync(ct);
        var setting = new RestrictedSetting(
            await RestrictedSetting.GrantsAsync(db, id, ct), HostId: meeting.HostId, RecorderId: meeting.RecorderId,
            IsSealed: sessions.Any(session => session.IsSealed));
        return new View(
            meeting.Title, new AttachmentPlace(id, meeting.BranchId), relation, setting, allowed.Contains(MeetingAction.RunSession), sessions.Any(session => session.IsSealed),
            sessions, db.Attachments.Where(one => one.MeetingId == id && one.ItemId == null && (one.AdditionId == null || one.SealedIn != null)));
    }

    public async Task<View> FindAsync(Id<RectificationItem> id, CancellationToken ct)
    {
        var setting = await RestrictedSetting.OfItemAsync(db, id, actor.Today, ct);
        var item = await db.RectificationItems.AsNoTracking().SingleAsync(item => item.Id == id, ct);
        var relation = await relations.ToAsync(item.UnitId, ct);
        if (!RectificationAccess.Allows(RectificationAction.Read, item, relation, setting)) throw new NotFoundException();
        return new View(
            "整改事项", new AttachmentPlace(item.MeetingId, item.UnitId, ItemId: id), relation, setting,
            RectificationAccess.Allows(RectificationAction.Report, item, relation, setting), false, [], db.Attachments.Where(one => one.ItemId == id));
    }

    /// <param name="Attachments">All of the thing; restricted ones are still to be left out.</param>
    /// <param name="IsClosed">Sealed: nothing is added or taken away any more.</param>
    public sealed record View(
        string Title, AttachmentPlace Place, Relation Relation, RestrictedSetting Setting, bool MayAdd, bool IsClosed,
        IReadOnlyList<MeetingSession> Sessions, IQueryable<Attachment> Attachments)
    {
        public bool Reads(Attachment attachment) => AttachmentAccess.Reads(attachment, Relation, SettingOf(attachment));

        private RestrictedSetting SettingOf(Attachment attachment) =>
            Sessions.FirstOrDefault(session => session.Id == attachment.SessionId) is { } session
                ? Setting with { HostId = session.HostId, RecorderId = session.RecorderId, IsSealed = session.IsSealed } : Setting;
    }
}
