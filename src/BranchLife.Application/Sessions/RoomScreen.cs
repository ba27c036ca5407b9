using BranchLife.Application.Access;
using BranchLife.Application.Meetings;
using BranchLife.Domain;
using BranchLife.Domain.Sessions;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Sessions;

/// <summary>
/// What everybody in the room may see: agenda, who speaks, time, how to sign in. It does not know that criticism is recorded at
/// all. Put up by those who run the sitting, because whoever sees the code can sign in.
/// </summary>
public sealed class RoomScreen(BranchLifeDbContext db, Gate gate, TimeProvider clock)
{
    public async Task<View> FindAsync(Id<MeetingSession> id, CancellationToken ct)
    {
        var session = await gate.ReadAsync(id, SessionAction.Record, ct);
        var now = clock.GetUtcNow();
        var meeting = await db.Meetings.Where(meeting => meeting.Id == session.MeetingId)
            .Select(meeting => new { meeting.Title, meeting.Theme, Branch = db.Units.Where(unit => unit.Id == meeting.BranchId).Select(unit => unit.Name).Single() })
            .SingleAsync(ct);
        var round = await db.SessionRounds.AsNoTracking().SingleOrDefaultAsync(round => round.SessionId == id, ct);
        if (session.EndedAt is null) round?.Follow(await db.PlannedStepsAsync(session, ct), now);
        var names = await db.NamesOfAsync(session.Attendances.Select(line => line.PersonId).Append(session.HostId), ct);
        return new View(
            meeting.Branch, meeting.Title, meeting.Theme, session.Title, session.OpenedAt, session.EndedAt, now, AttendanceCount.Of(session.Attendances),
            round is null ? null : RoundBoard.RoundOf(round, names, now),
            session is { EndedAt: null, RoomSecret: { } secret } ? new RoundBoard.View.Room(RoomCode.Of(secret, now), RoomCode.ChangesAt(now)) : null);
    }

    public sealed record View(
        string Branch, string Meeting, string? Theme, string Session, DateTimeOffset OpenedAt, DateTimeOffset? EndedAt, DateTimeOffset Now,
        AttendanceCount Count, RoundBoard.View.Running? Round, RoundBoard.View.Room? Code);
}
