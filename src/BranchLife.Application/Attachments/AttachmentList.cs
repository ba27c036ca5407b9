using BranchLife.Application.Meetings;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Rectification;
using BranchLife.Domain.Sessions;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Attachments;

/// <summary>附件 of a meeting or an item, as far as the reader may see them; of the others not even the name.</summary>
public sealed class AttachmentList(BranchLifeDbContext db, AttachmentPlaces places)
{
    public async Task<View> FindAsync(Id<Meeting> id, CancellationToken ct) => await ViewAsync(await places.FindAsync(id, ct), ct);

    public async Task<View> FindAsync(Id<RectificationItem> id, CancellationToken ct) => await ViewAsync(await places.FindAsync(id, ct), ct);

    private async Task<View> ViewAsync(AttachmentPlaces.View place, CancellationToken ct)
    {
        var found = (await place.Attachments.AsNoTracking().ToListAsync(ct)).Where(place.Reads).ToArray();
        var names = await db.NamesOfAsync(found.Select(one => one.AddedById), ct);
        return new View(
            place.Title, place is { MayAdd: true, IsClosed: false }, place.IsClosed,
            [.. place.Sessions.Where(session => !session.IsSealed).Select(session => new View.Sitting(session.Id, session.Title))],
            [.. found.OrderBy(one => one.EventOn).ThenBy(one => one.Id).Select(one => new AttachmentRow(
                one.Id, one.FileName, one.Kind, one.EventOn, one.AddedAt, names[one.AddedById], one.Size, one.Sha256, one.IsRestricted, one.IsSealed,
                place.Sessions.FirstOrDefault(session => session.Id == one.SessionId)?.Title, one.Version))]);
    }

    public sealed record View(string Title, bool MayAdd, bool IsClosed, IReadOnlyList<View.Sitting> Sittings, IReadOnlyList<AttachmentRow> Rows)
    {
        public sealed record Sitting(Id<MeetingSession> Id, string Title);
    }
}
