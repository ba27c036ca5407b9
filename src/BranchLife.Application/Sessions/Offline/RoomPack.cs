using BranchLife.Application.Access;
using BranchLife.Application.Criticism;
using BranchLife.Application.Meetings;
using BranchLife.Domain;
using BranchLife.Domain.Members;
using BranchLife.Domain.Sessions;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Sessions.Offline;

/// <summary>
/// What the recorder's browser needs when the line drops: names, who may approve leave, aspects, and up to where the server's
/// record was known. Of what was said nothing, not even that it was.
/// </summary>
public sealed class RoomPack(BranchLifeDbContext db, Gate gate, Relations relations, Actor actor)
{
    public async Task<View> FindAsync(Id<MeetingSession> id, CancellationToken ct)
    {
        var session = await gate.ReadAsync(id, SessionAction.Record, ct);
        var head = await SessionHead.OfAsync(db, session, await relations.ToAsync(session.BranchId, ct), ct);
        var approval = await LeaveApproval.ReadAsync(db, session.BranchId, session.OpenedAt.ChinaDay, ct);
        var lines = session.Attendances.OrderBy(line => line.Ordinal).ToArray();
        var names = await db.NamesOfAsync(lines.SelectMany(line => approval.For(line.PersonId).Append(line.PersonId)), ct);
        var last = await db.CriticismRecords.VisibleTo(db, actor).Where(record => record.SessionId == id).MaxAsync(record => (int?)record.Ordinal, ct) ?? 0;
        return new View(head, last, await db.AspectsAsync(session, ct), [.. lines.Select(line => new View.Row(
            line.PersonId, names[line.PersonId], line.Standing, line.Capacity.IsMember, line.Presence, line.LeaveReason, line.Edition,
            [.. approval.For(line.PersonId).Select(person => new View.Approver(person, names[person]))]))]);
    }

    public sealed record View(SessionHead Head, int LastOrdinal, IReadOnlyList<string> Aspects, IReadOnlyList<View.Row> Rows)
    {
        public sealed record Row(
            Id<Person> PersonId, string Name, string Standing, bool IsMember, Presence Presence, string? Reason, int Edition, IReadOnlyList<Approver> Approvers);

        public sealed record Approver(Id<Person> PersonId, string Name);
    }
}
