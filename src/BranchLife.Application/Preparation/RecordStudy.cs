using BranchLife.Application.Access;
using BranchLife.Application.Meetings;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Preparation;
using BranchLife.Persistence;

namespace BranchLife.Application.Preparation;

public sealed class RecordStudy(BranchLifeDbContext db, Gate gate, TimeProvider clock, IdSource ids)
{
    public async Task<Id<StudySession>> ExecuteAsync(Id<Meeting> meeting, StudyEntry entry, CancellationToken ct)
    {
        var prepared = await gate.ReadAsync(meeting, MeetingAction.RecordPreparation, ct);
        var session = StudySession.Record(ids.Next<StudySession>(), prepared, entry, clock.Today);
        db.Add(session);
        await db.SaveChangesAsync(ct);
        return session.Id;
    }
}
