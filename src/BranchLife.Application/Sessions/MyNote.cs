using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Sessions;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Sessions;

/// <summary>The own private note on one sitting.</summary>
public sealed class MyNote(BranchLifeDbContext db, Gate gate, Relations relations, Actor actor, ReadingDoor door)
{
    public async Task<View> FindAsync(Id<MeetingSession> id, CancellationToken ct)
    {
        var session = await gate.ReadAsync(id, SessionAction.Record, ct);
        var head = await SessionHead.OfAsync(db, session, await relations.ToAsync(session.BranchId, ct), ct);
        var note = await db.PrivateNotes.AsNoTracking().OwnOf(actor).SingleOrDefaultAsync(note => note.SessionId == id, ct);
        return new View(head, note?.Version ?? 0, note is null
            ? null : door.Open(note.Words, note.Sensitive));
    }

    /// <param name="Version">Of the note; 0 before the first word.</param>
    public sealed record View(SessionHead Head, int Version, string? Words);
}
