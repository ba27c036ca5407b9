using BranchLife.Application.Access;
using BranchLife.Application.Meetings;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Domain.Sessions;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Sessions;

/// <summary>The page of additions to one record: what there is, and whether the reader may propose another.</summary>
public sealed class AdditionDesk(BranchLifeDbContext db, Gate gate, Relations relations, AdditionsToMinutes additions, ReadingDoor door)
{
    public async Task<View> FindAsync(Id<Minutes> id, CancellationToken ct)
    {
        var minutes = await gate.ReadAsync(id, MinutesAction.ReadBody, ct);
        var relation = await relations.ToAsync(minutes.BranchId, ct);
        var session = await db.MeetingSessions.AsNoTracking().SingleAsync(session => session.Id == minutes.SessionId, ct);
        var meeting = await db.Meetings.Where(meeting => meeting.Id == minutes.MeetingId).Select(meeting => meeting.Title).SingleAsync(ct);
        var members = session.Attendances.Where(line => line.Capacity.IsMember).OrderBy(line => line.Ordinal).Select(line => line.PersonId).ToArray();
        var names = await db.NamesOfAsync(members, ct);
        var rows = await additions.FindAsync(minutes, bodyOnly: false, ct);
        await door.CloseAsync(ct);
        return new View(
            minutes.MeetingId, meeting, session.Title, minutes.SealedAt, minutes.SealHash, minutes.IsSealed && AdditionAccess.Signs(minutes, relation), rows,
            [.. members.Select(person => new View.Member(person, names[person]))]);
    }

    public sealed record View(
        Id<Meeting> MeetingId, string Meeting, string Session, DateTimeOffset? SealedAt, string? SealHash, bool MayPropose,
        IReadOnlyList<AdditionsToMinutes.Row> Rows, IReadOnlyList<View.Member> Members)
    {
        public sealed record Member(Id<Person> PersonId, string Name);
    }
}
