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

/// <summary>Keeps what a recorder is typing, a few seconds after it was typed; the last one wins, it is the same person's.</summary>
public sealed class KeepEntryDraft(BranchLifeDbContext db, Gate gate, Actor actor, IdSource ids)
{
    public async Task ExecuteAsync(Id<MeetingSession> id, Id<Person> subject, Id<Person>? speaker, CriticismWords words, CancellationToken ct)
    {
        var session = await gate.ReadAsync(id, SessionAction.Record, ct);
        TypedText.RefuseClassified(actor.Today, words.Words, words.Reply);
        var draft = await db.EntryDrafts.OwnOf(actor).SingleOrDefaultAsync(draft => draft.SessionId == id && draft.SubjectId == subject, ct);
        if (draft is null)
        {
            draft = new EntryDraft
            {
                Id = ids.Next<EntryDraft>(), SessionId = id, MeetingId = session.MeetingId, BranchId = session.BranchId,
                RecorderId = actor.PersonId, SubjectId = subject,
            };
            db.Add(draft);
        }

        draft.Write(session, speaker, words);
        await db.SaveChangesAsync(ct);
    }
}
