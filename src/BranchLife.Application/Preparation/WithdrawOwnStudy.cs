using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Preparation;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Preparation;

/// <summary>A member takes away a study that he registered for himself.</summary>
public sealed class WithdrawOwnStudy(BranchLifeDbContext db, Gate gate)
{
    public async Task ExecuteAsync(Id<StudySession> id, int version, CancellationToken ct)
    {
        var session = await gate.OpenAsync(id, StudyAction.Record, version, ct);
        session.Withdraw(await db.Meetings.AsNoTracking().SingleAsync(meeting => meeting.Id == session.MeetingId, ct));
        db.Remove(session);
        await db.SaveChangesAsync(ct);
    }
}
