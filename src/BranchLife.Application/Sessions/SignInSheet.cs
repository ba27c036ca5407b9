using BranchLife.Application.Access;
using BranchLife.Application.Meetings;
using BranchLife.Application.Rules;
using BranchLife.Domain;
using BranchLife.Domain.Members;
using BranchLife.Domain.Procedure;
using BranchLife.Domain.Sessions;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Sessions;

/// <summary>签到表 to fill in, with those who may have approved each leave.</summary>
public sealed class SignInSheet(BranchLifeDbContext db, Gate gate, Relations relations, SessionFindings findings)
{
    public async Task<View> FindAsync(Id<MeetingSession> id, CancellationToken ct)
    {
        var session = await gate.ReadAsync(id, SessionAction.Record, ct);
        var head = await SessionHead.OfAsync(db, session, await relations.ToAsync(session.BranchId, ct), ct);
        var approval = await LeaveApproval.ReadAsync(db, session.BranchId, session.OpenedAt.ChinaDay, ct);
        var guests = await GuestCandidate.ReadAsync(db, session.BranchId, session.OpenedAt.ChinaDay, ct);
        var lines = session.Attendances.OrderBy(line => line.Ordinal).ToArray();
        var names = await db.NamesOfAsync(lines.SelectMany(line => approval.For(line.PersonId).Append(line.PersonId).Concat(Known(line.LeaveApprovedById))), ct);
        var meeting = await db.Meetings.AsNoTracking().SingleAsync(meeting => meeting.Id == session.MeetingId, ct);
        var isComplete = lines.All(line => !line.IsExpected || line.Presence is not Presence.Unrecorded);
        return new View(
            head, AttendanceCount.Of(lines), isComplete ? await findings.OfAttendanceAsync(meeting, ct) : [],
            [.. lines.Select(line => new View.Row(
                line.PersonId, names[line.PersonId], line.Standing, line.Capacity, line.IsExpected, line.Presence, line.SignedInAt, line.LeaveReason,
                line.LeaveApprovedById, line.LeaveKind, line.SignedInBy, line.LeftAt, line.PersonId == session.RecorderId,
                [.. approval.For(line.PersonId).Concat(Known(line.LeaveApprovedById)).Distinct().Select(person => new View.Approver(person, names[person]))]))],
            [.. guests.Where(guest => lines.All(line => line.PersonId != guest.PersonId))]);
    }

    private static IEnumerable<Id<Person>> Known(Id<Person>? person) => person is { } known ? [known] : [];

    /// <param name="Warnings">Once everybody is marked; they cite their rule and hold up nothing.</param>
    public sealed record View(
        SessionHead Head, AttendanceCount Count, IReadOnlyList<Finding> Warnings, IReadOnlyList<View.Row> Rows, IReadOnlyList<GuestCandidate> Guests)
    {
        public sealed record Row(
            Id<Person> PersonId, string Name, string Standing, AttendanceCapacity Capacity, bool IsExpected, Presence Presence,
            DateTimeOffset? SignedInAt, string? Reason, Id<Person>? ApprovedById, LeaveKind? LeaveKind,
            SignInWay? SignedInBy, DateTimeOffset? LeftAt, bool IsRecorder, IReadOnlyList<Approver> Approvers);

        public sealed record Approver(Id<Person> PersonId, string Name);
    }
}
