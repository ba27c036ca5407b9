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

/// <summary>Adds what was said, of oneself or of another. Two recorders add their rows side by side: the session stays as it is.</summary>
public sealed class RecordCriticism(BranchLifeDbContext db, Gate gate, Actor actor, TimeProvider clock, IdSource ids)
{
    public async Task<Id<CriticismRecord>> ExecuteAsync(
        Id<MeetingSession> sessionId, Id<Person> author, Id<Person> subject, CriticismWords words, CancellationToken ct)
    {
        var session = await gate.ReadAsync(sessionId, SessionAction.Record, ct);
        TypedText.RefuseClassified(actor.Today, words.Words, words.Reply);
        var ordinal = 1 + (await db.CriticismRecords.Where(record => record.SessionId == sessionId).MaxAsync(record => (int?)record.Ordinal, ct) ?? 0);
        var record = CriticismRecord.Record(
            ids.Next<CriticismRecord>(), session, author == subject ? CriticismKind.Self : CriticismKind.Mutual, author, subject,
            words, ordinal, actor.PersonId, clock.GetUtcNow());
        db.Add(record);

        await db.SaveChangesAsync(ct);
        return record.Id;
    }
}
