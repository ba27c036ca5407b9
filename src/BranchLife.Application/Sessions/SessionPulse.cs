using System.Globalization;
using BranchLife.Application.Access;
using BranchLife.Application.Criticism;
using BranchLife.Domain;
using BranchLife.Domain.Sessions;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Sessions;

/// <summary>
/// Whether anything of a sitting has changed since: one short word, made of versions that every node reads from the same
/// database. It says that something changed, never what.
/// </summary>
public sealed class SessionPulse(BranchLifeDbContext db, Gate gate, Actor actor, TimeProvider clock)
{
    /// <summary>Asks at the door.</summary>
    public async Task<string> FindAsync(Id<MeetingSession> id, CancellationToken ct)
    {
        _ = await gate.ReadAsync(id, SessionAction.Record, ct);
        return await BeatAsync(id, ct);
    }

    /// <summary>For whoever was let in a moment ago: one query.</summary>
    public async Task<string> BeatAsync(Id<MeetingSession> id, CancellationToken ct)
    {
        var said = db.CriticismRecords.VisibleTo(db, actor).Where(record => record.SessionId == id);
        var now = await db.MeetingSessions.Where(session => session.Id == id).Select(session => new
        {
            session.Version, session.EndedAt, Round = db.SessionRounds.Where(round => round.SessionId == id).Select(round => round.Version).FirstOrDefault(),
            Count = said.Count(), Versions = said.Sum(record => record.Version),
        }).SingleAsync(ct);
        var code = now.EndedAt is null ? RoomCode.ChangesAt(clock.GetUtcNow()).ToUnixTimeSeconds() : 0;
        return string.Create(CultureInfo.InvariantCulture, $"{now.Version}.{now.Round}.{now.Count}.{now.Versions}.{code}");
    }
}
