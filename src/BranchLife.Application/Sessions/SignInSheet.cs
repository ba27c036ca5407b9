using BranchLife.Application.Access;
using BranchLife.Application.Meetings;
using BranchLife.Domain;
using BranchLife.Domain.Members;
using BranchLife.Domain.Sessions;
using BranchLife.Persistence;

namespace BranchLife.Application.Sessions;

/// <summary>签到表 to fill in, with those who may have approved each leave.</summary>
public sealed class SignInSheet(BranchLifeDbContext db, Gate gate, Relations relations)
{
    public async Task<View> FindAsync(Id<MeetingSession> id, CancellationToken ct)
    {
        var session = await gate.ReadAsync(id, SessionAction.Record, ct);
        var head = await SessionHead.OfAsync(db, session, await relations.ToAsync(session.BranchId, ct), ct);
        var approval = await LeaveApproval.ReadAsync(db, session.BranchId, session.OpenedAt.ChinaDay, ct);
        var guests = await GuestCandidate.ReadAsync(db, session.BranchId, session.OpenedAt.ChinaDay, ct);
        var lines = session.Attendances.OrderBy(line => line.Ordinal).ToArray();
        var names = await db.NamesOfAsync(lines.SelectMany(line => approval.For(line.PersonId).Append(line.PersonId).Concat(Known(line.LeaveApprovedById))), ct);
        return new View(
            head, AttendanceCount.Of(lines),
            [.. lines.Select(line => new View.Row(
                line.PersonId, names[line.PersonId], line.Standing, line.Capacity, line.IsExpected, line.Presence, line.SignedInAt, line.LeaveReason,
                line.LeaveApprovedById,
                [.. approval.For(line.PersonId).Concat(Known(line.LeaveApprovedById)).Distinct().Select(person => new View.Approver(person, names[person]))]))],
            [.. guests.Where(guest => lines.All(line => line.PersonId != guest.PersonId))]);
    }

    private static IEnumerable<Id<Person>> Known(Id<Person>? person) => person is { } known ? [known] : [];

    public sealed record View(
        SessionHead Head, AttendanceCount Count, IReadOnlyList<View.Row> Rows, IReadOnlyList<GuestCandidate> Guests)
    {
        public sealed record Row(
            Id<Person> PersonId, string Name, string Standing, AttendanceCapacity Capacity, bool IsExpected, Presence Presence,
            DateTimeOffset? SignedInAt, string? Reason, Id<Person>? ApprovedById, IReadOnlyList<Approver> Approvers);

        public sealed record Approver(Id<Person> PersonId, string Name);
    }
}
