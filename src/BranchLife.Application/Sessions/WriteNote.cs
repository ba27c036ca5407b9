using BranchLife.Application.Access;
using BranchLife.Application.Rules;
using BranchLife.Domain;
using BranchLife.Domain.Sessions;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Sessions;

/// <summary>Keeps the own private note on a sitting.</summary>
public sealed class WriteNote(BranchLifeDbContext db, Gate gate, Actor actor, IdSource ids)
{
    /// <returns>The note's version.</returns>
    public async Task<int> ExecuteAsync(Id<MeetingSession> id, string? words, int version, CancellationToken ct)
    {
        var session = await gate.ReadAsync(id, SessionAction.Record, ct);
        TypedText.RefuseClassified(actor.Today, words);
        var note = await db.PrivateNotes.OwnOf(actor).SingleOrDefaultAsync(note => note.SessionId == id, ct);
        if ((note?.Version ?? 0) != version) throw new StaleVersionException();
        if (note is null)
        {
            note = new PrivateNote { Id = ids.Next<PrivateNote>(), SessionId = id, MeetingId = session.MeetingId, BranchId = session.BranchId, AuthorId = actor.PersonId };
            db.Add(note);
        }

        note.Write(session, words);
        await db.SaveChangesAsync(ct);
        return note.Version;
    }
}
