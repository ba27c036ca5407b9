using BranchLife.Application.Access;
using BranchLife.Application.Meetings;
using BranchLife.Domain;
using BranchLife.Domain.Members;
using BranchLife.Domain.Sessions;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Sessions;

/// <summary>Who came when and left when, of those who are or were in the room.</summary>
public sealed class TimesOfAttendance(BranchLifeDbContext db, Gate gate, Relations relations)
{
    public async Task<View> FindAsync(Id<MeetingSession> id, CancellationToken ct)
    {
        var session = await gate.ReadAsync(id, SessionAction.Record, ct);
        var head = await SessionHead.OfAsync(db, session, await relations.ToAsync(session.BranchId, ct), ct);
        var lines = session.Attendances.Where(line => line.Presence is Presence.Present).OrderBy(line => line.Ordinal).ToArray();
        var names = await db.NamesOfAsync(lines.Select(line => line.PersonId), ct);
        var began = await db.SessionRounds.Where(round => round.SessionId == id).Select(round => (DateTimeOffset?)round.BeganAt).SingleOrDefaultAsync(ct);
        return new View(head, began, [.. lines.Select(line => new View.Row(
            line.PersonId, names[line.PersonId], line.Standing, line.SignedInAt, line.SignedInBy, line.LeftAt, line.CameAt > (began ?? DateTimeOffset.MaxValue)))]);
    }

    /// <param name="RoundBeganAt">Whoever came later is late.</param>
    public sealed record View(SessionHead Head, DateTimeOffset? RoundBeganAt, IReadOnlyList<View.Row> Rows)
    {
        public sealed record Row(
            Id<Person> PersonId, string Name, string Standing, DateTimeOffset? CameAt, SignInWay? By, DateTimeOffset? LeftAt, bool IsLate);
    }
}
