using BranchLife.Application.Access;
using BranchLife.Application.Meetings;
using BranchLife.Application.Sessions;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Persistence;
using BranchLife.Persistence.Protection;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Archives;

/// <summary>The seals of the branch in their order, those of this meeting by name; no word that was sealed.</summary>
public sealed class SealsOfMeeting(BranchLifeDbContext db, ReadableMeetings meetings, Actor actor)
{
    public async Task<View> FindAsync(Id<Meeting> id, CancellationToken ct)
    {
        var (meeting, _, _) = await meetings.FindAsync(id, ct);
        var chain = SealLink.InOrder(await SealLink.OfAsync(db, meeting.BranchId, ct));
        var minutes = await (from one in db.Minutes.VisibleTo(db, actor)
                             join session in db.MeetingSessions on one.SessionId equals session.Id
                             join held in db.Meetings on one.MeetingId equals held.Id
                             where one.BranchId == meeting.BranchId && one.SealedAt != null
                             select new { one.Id, Title = held.Title + "·" + session.Title, one.MeetingId, one.SealedAt }).ToListAsync(ct);
        var additions = await db.MinutesAdditions.Where(one => one.BranchId == meeting.BranchId && one.SealedAt != null)
            .Select(one => new { one.Id, one.MinutesId, one.Ordinal, one.SealedAt }).ToListAsync(ct);
        var rows = chain.Select((link, index) => minutes.FirstOrDefault(one => one.Id.Value == link.Key) is { } kept
            ? new View.Row(index + 1, kept.Title, $"/minutes/{kept.Id}", kept.SealedAt!.Value, link.Hash!)
            : additions.FirstOrDefault(one => one.Id.Value == link.Key) is { } added && minutes.FirstOrDefault(one => one.Id == added.MinutesId) is { } of
                ? new View.Row(index + 1, $"{of.Title}，补充说明（{added.Ordinal}）", $"/minutes/{of.Id}/additions", added.SealedAt!.Value, link.Hash!)
                : null).OfType<View.Row>().ToArray();
        return new View(meeting.Title, minutes.Any(one => one.MeetingId == id), rows);
    }

    /// <param name="HasSeals">Of this meeting: there is an archive to take out.</param>
    public sealed record View(string Meeting, bool HasSeals, IReadOnlyList<View.Row> Rows)
    {
        public sealed record Row(int Number, string Name, string? Path, DateTimeOffset At, string Hash);
    }
}
