using BranchLife.Application.Access;
using BranchLife.Application.Meetings;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Preparation;
using BranchLife.Persistence;

namespace BranchLife.Application.Preparation;

/// <summary>A member registers what he studied by himself; nobody else is named by it.</summary>
public sealed class RecordOwnStudy(BranchLifeDbContext db, Gate gate, Actor actor, IdSource ids)
{
    /// <param name="meeting">Before which he studied.</param>
    /// <param name="entry">Its attendees are not looked at.</param>
    /// <param name="ct">Ends the request.</param>
    public async Task<Id<StudySession>> ExecuteAsync(Id<Meeting> meeting, StudyEntry entry, CancellationToken ct)
    {
        var prepared = await gate.ReadAsync(meeting, MeetingAction.TakePart, ct);
        var session = StudySession.RecordOwn(ids.Next<StudySession>(), prepared, actor.PersonId, entry, actor.Today);
        db.Add(session);
        await db.SaveChangesAsync(ct);
        return session.Id;
    }
}
