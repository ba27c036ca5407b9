using BranchLife.Application.Access;
using BranchLife.Application.Criticism;
using BranchLife.Application.Rectification;
using BranchLife.Domain;
using BranchLife.Domain.Criticism;
using BranchLife.Domain.Notices;
using BranchLife.Domain.Rectification;
using BranchLife.Persistence;
using BranchLife.Persistence.Reading;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Inbox;

/// <summary>What the first page shows besides 待办: own items, how much was said about the actor (never the words), who has read it, notices.</summary>
public sealed class FirstPage(BranchLifeDbContext db, Actor actor, Waiting waiting, Blocking blocking)
{
    private const int Few = 5;

    public async Task<View> FindAsync(CancellationToken ct)
    {
        var (me, today) = (actor.PersonId, actor.Today);
        var todos = await blocking.FindAsync(await waiting.FindAsync(ct), ct);
        var items = await db.RectificationItems.Where(item => item.OwnerId == me && item.State != RectificationState.Closed)
            .OrderBy(item => item.DueOn == null).ThenBy(item => item.DueOn).ThenBy(item => item.Id).Take(Few)
            .Select(item => new Item(item.Id, item.Measure, item.DueOn, item.NextReviewOn, item.State,
                ItemState.DaysLate(item.State, item.DueOn, item.NextReviewOn, today))).ToListAsync(ct);
        var aboutMe = await db.CriticismRecords.VisibleTo(db, actor)
            .CountAsync(record => record.SubjectId == me && record.Kind == CriticismKind.Mutual, ct);
        var readings = await (from entry in db.ReadingLog
                              join reader in db.Persons on entry.ReaderId equals reader.Id
                              where (entry.AuthorId == me || entry.SubjectId == me) && entry.ReaderId != me
                              orderby entry.At descending, entry.Id descending
                              select new Reading(reader.Name, entry.Kind, entry.At)).Take(Few).ToListAsync(ct);
        var notices = await db.Notices.Where(notice => notice.RecipientId == me && notice.ReadAt == null)
            .OrderByDescending(notice => notice.At).ThenByDescending(notice => notice.Id).Take(Few * 2)
            .Select(notice => new Message(notice.Id, notice.Version, notice.Sentence, notice.Path, notice.At)).ToListAsync(ct);
        return new View(todos, items, aboutMe, readings, notices, actor.Inside.Length > 0, today);
    }

    /// <param name="AboutMe">Criticisms by comrades; the words stand on their own page.</param>
    /// <param name="IsOfBranch">Takes part in a branch's life; administrators and outside supervisors do not.</param>
    public sealed record View(
        IReadOnlyList<Todo> Todos, IReadOnlyList<Item> Items, int AboutMe, IReadOnlyList<Reading> Readings, IReadOnlyList<Message> Notices,
        bool IsOfBranch, DateOnly Today)
    {
        public int Late => Todos.Count(todo => todo.IsLate(Today));

        public int DueToday => Todos.Count(todo => todo.DueOn == Today);
    }

    public sealed record Item(
        Id<RectificationItem> Id, string Measure, DateOnly? DueOn, DateOnly? NextReviewOn, RectificationState State, int DaysLate);

    public sealed record Reading(string Reader, RecordKind Kind, DateTimeOffset At);

    public sealed record Message(Id<Notice> Id, int Version, string Sentence, string Path, DateTimeOffset At);
}
