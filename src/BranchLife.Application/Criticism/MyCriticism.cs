using BranchLife.Application.Access;
using BranchLife.Application.Meetings;
using BranchLife.Application.Sessions;
using BranchLife.Domain;
using BranchLife.Domain.Criticism;
using BranchLife.Domain.Meetings;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Criticism;

/// <summary>What was said about me, and what I have said, one meeting at a time: only what is looked at counts as read.</summary>
public sealed class MyCriticism(BranchLifeDbContext db, Actor actor, ReadingDoor door)
{
    public async Task<View> FindAsync(Id<Meeting>? meeting, CancellationToken ct)
    {
        var me = actor.PersonId;
        var own = db.CriticismRecords.AsNoTracking().VisibleTo(db, actor).Where(record => record.AuthorId == me || record.SubjectId == me);
        var meetings = await (from held in db.Meetings
                              where own.Any(record => record.MeetingId == held.Id)
                              select new View.Held(held.Id, held.Title, held.AppliesToYear,
                                  db.MeetingSessions.Where(session => session.MeetingId == held.Id).Min(session => session.OpenedAt))).ToListAsync(ct);
        meetings = [.. meetings.OrderByDescending(held => held.OpenedAt).ThenBy(held => held.Id)];
        var chosen = meetings.FirstOrDefault(held => held.Id == meeting) ?? (meeting is null ? meetings.FirstOrDefault() : null);
        if (chosen is null) return meeting is null ? new View([], null, [], [], []) : throw new NotFoundException();

        var records = await own.Where(record => record.MeetingId == chosen.Id).OrderBy(record => record.Ordinal).ThenBy(record => record.Id).ToListAsync(ct);
        var names = await db.NamesOfAsync(records.SelectMany(record => new[] { record.AuthorId, record.SubjectId }), ct);
        var view = new View(
            meetings, chosen,
            [.. records.Where(record => record.Kind is CriticismKind.Mutual && record.SubjectId == me).Select(record => Row(record, names[record.AuthorId]))],
            [.. records.Where(record => record.Kind is CriticismKind.Mutual && record.AuthorId == me).Select(record => Row(record, names[record.SubjectId]))],
            [.. records.Where(record => record.Kind is CriticismKind.Self).Select(record => Row(record, names[me]))]);
        await door.CloseAsync(ct);
        return view;

        View.Row Row(CriticismRecord record, string other) => new(
            record.Id, other, record.Aspect, door.Open(record.Words, record.Sensitive)!, door.Open(record.Reply, record.Sensitive));
    }

    /// <param name="Meetings">Newest first.</param>
    /// <param name="Chosen">The one that is shown.</param>
    /// <param name="AboutMe">对我的意见.</param>
    /// <param name="FromMe">我提的意见.</param>
    /// <param name="Self">本人自我批评要点.</param>
    public sealed record View(
        IReadOnlyList<View.Held> Meetings, View.Held? Chosen, IReadOnlyList<View.Row> AboutMe, IReadOnlyList<View.Row> FromMe,
        IReadOnlyList<View.Row> Self)
    {
        public sealed record Held(Id<Meeting> Id, string Title, int Year, DateTimeOffset OpenedAt);

        public sealed record Row(Id<CriticismRecord> Id, string Other, string? Aspect, string Words, string? Reply);
    }
}
