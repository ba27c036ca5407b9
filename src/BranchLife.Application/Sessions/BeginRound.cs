using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Sessions;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Sessions;

/// <summary>Makes the round from roster and agenda and begins with its first step. Begun already, it stays as it is.</summary>
public sealed class BeginRound(BranchLifeDbContext db, Gate gate, TimeProvider clock, IdSource ids)
{
    public async Task ExecuteAsync(Id<MeetingSession> id, int version, CancellationToken ct)
    {
        var session = await gate.ReadAsync(id, SessionAction.Record, ct);
        if (version < 0) throw new StaleVersionException();
        if (await db.SessionRounds.AnyAsync(round => round.SessionId == id, ct)) return;

        db.Add(SessionRound.Begin(ids.Next<SessionRound>(), session, await db.PlannedStepsAsync(session, ct), clock.GetUtcNow()));
        await db.SaveChangesAsync(ct);
    }
}
