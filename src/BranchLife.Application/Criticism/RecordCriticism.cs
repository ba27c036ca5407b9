using BranchLife.Application.Access;
using BranchLife.Application.Rules;
using BranchLife.Application.Sessions;
using BranchLife.Domain;
using BranchLife.Domain.Criticism;
using BranchLife.Domain.Members;
using BranchLife.Domain.Sessions;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Criticism;

/// <summary>
/// Adds what was said, of oneself or of another. Two recorders add their rows side by side: the session stays as it is. The same
/// thing written down by both is shown to the second with both texts before it is kept twice.
/// </summary>
public sealed class RecordCriticism(BranchLifeDbContext db, Gate gate, Actor actor, TimeProvider clock, IdSource ids)
{
    public Task<Id<CriticismRecord>> ExecuteAsync(
        Id<MeetingSession> sessionId, Id<Person> author, Id<Person> subject, CriticismWords words, CancellationToken ct) =>
        ExecuteAsync(sessionId, author, subject, words, int.MaxValue, ct);

    /// <param name="seen">The last number of the sitting that the recorder's page knew of.</param>
    public async Task<Id<CriticismRecord>> ExecuteAsync(
        Id<MeetingSession> sessionId, Id<Person> author, Id<Person> subject, CriticismWords words, int seen, CancellationToken ct)
    {
        var session = await gate.ReadAsync(sessionId, SessionAction.Record, ct);
        TypedText.RefuseClassified(actor.Today, words.Words, words.Reply);
        if (await db.NewSince(session.Id, author, subject, seen, actor).AnyAsync(ct)) throw new StaleVersionException();

        var ordinal = 1 + (await db.CriticismRecords.Where(record => record.SessionId == sessionId).MaxAsync(record => (int?)record.Ordinal, ct) ?? 0);
        var record = CriticismRecord.Record(
            ids.Next<CriticismRecord>(), session, author == subject ? CriticismKind.Self : CriticismKind.Mutual, author, subject,
            words, ordinal, actor.PersonId, clock.GetUtcNow());
        db.Add(record);
        db.RemoveRange(await db.EntryDrafts.OwnOf(actor).Where(draft => draft.SessionId == sessionId && draft.SubjectId == subject).ToListAsync(ct));

        await db.SaveChangesAsync(ct);
        return record.Id;
    }
}
