using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Sessions;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Sessions;

/// <summary>The own line of the sign-in list, on the own phone.</summary>
public sealed class MySignIn(BranchLifeDbContext db, Gate gate, Actor actor)
{
    public async Task<View> FindAsync(Id<MeetingSession> id, CancellationToken ct)
    {
        var session = await gate.ReadAsync(id, SessionAction.Read, ct);
        var meeting = await db.Meetings.Where(meeting => meeting.Id == session.MeetingId).Select(meeting => meeting.Title).SingleAsync(ct);
        var line = session.Attendances.SingleOrDefault(line => line.PersonId == actor.PersonId);
        return new View(
            meeting, session.Title, session.Place, session.OpenedAt, session.EndedAt, session.RoomSecret is not null, actor.Name,
            line is null ? null : new View.Line(line.Standing, line.Presence, line.SignedInAt, line.SignedInBy, line.LeftAt));
    }

    /// <param name="Own">Null: not on the list.</param>
    public sealed record View(
        string Meeting, string Session, string Place, DateTimeOffset OpenedAt, DateTimeOffset? EndedAt, bool TakesCodes, string Name, View.Line? Own)
    {
        /// <summary>There is something left to do.</summary>
        public bool IsOpen => EndedAt is null && TakesCodes && Own is not null and not { Presence: Presence.Present, LeftAt: null };

        public sealed record Line(string Standing, Presence Presence, DateTimeOffset? SignedInAt, SignInWay? By, DateTimeOffset? LeftAt);
    }
}
