using BranchLife.Application.Access;
using BranchLife.Application.Meetings;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Sessions;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Sessions;

/// <summary>All sittings of one meeting, and who still has to make up for it.</summary>
public sealed class MeetingSittings(BranchLifeDbContext db, Gate gate, Relations relations, Actor actor)
{
    public async Task<View> FindAsync(Id<Meeting> id, CancellationToken ct)
    {
        var meeting = await gate.ReadAsync(id, MeetingAction.Read, ct);
        var relation = await relations.ToAsync(meeting.BranchId, ct);
        var sessions = await db.MeetingSessions.AsNoTracking().VisibleTo(db, actor).Where(session => session.MeetingId == id)
            .OrderBy(session => session.Ordinal).ToListAsync(ct);
        var minutes = await db.Minutes.AsNoTracking().Where(minutes => minutes.MeetingId == id).ToDictionaryAsync(minutes => minutes.SessionId, ct);
        var missing = MakeUpRoster.Missing(sessions);
        var names = await db.NamesOfAsync(missing.Select(line => line.PersonId).Concat(sessions.Select(session => session.HostId)), ct);
        return new View(
            meeting.Title, meeting.Version, meeting.Stage,
            [.. sessions.Select(session => new View.Row(
                session.Id, session.Title, names[session.HostId], session.OpenedAt, session.EndedAt, AttendanceCount.Of(session.Attendances),
                StateOf(session, minutes.GetValueOrDefault(session.Id)), Readable(minutes.GetValueOrDefault(session.Id))))],
            [.. missing.Select(line => new View.Person(line.PersonId, names[line.PersonId], line.Standing, line.Presence))],
            MeetingAccess.Allows(MeetingAction.Convene, meeting, relation) && meeting.Stage is MeetingStage.InSession or MeetingStage.Held);

        Id<Minutes>? Readable(Minutes? kept) =>
            kept is not null && MinutesAccess.Allows(MinutesAction.ReadBody, kept, relation) ? kept.Id : null;
    }

    private static MinutesState StateOf(MeetingSession session, Minutes? minutes) => minutes switch
    {
        { IsSealed: true } => MinutesState.Sealed,
        { IsSignedByBoth: true } => MinutesState.SignedByBoth,
        not null => MinutesState.Assembled,
        null => session.EndedAt is null ? MinutesState.Running : MinutesState.Missing,
    };

    public sealed record View(
        string Meeting, int Version, MeetingStage Stage, IReadOnlyList<View.Row> Rows, IReadOnlyList<View.Person> Missing, bool CanOpenMakeUp)
    {
        public sealed record Row(
            Id<MeetingSession> Id, string Title, string Host, DateTimeOffset OpenedAt, DateTimeOffset? EndedAt, AttendanceCount Count,
            MinutesState State, Id<Minutes>? MinutesId);

        public sealed record Person(Id<Domain.Members.Person> PersonId, string Name, string Standing, Presence Presence);
    }
}
