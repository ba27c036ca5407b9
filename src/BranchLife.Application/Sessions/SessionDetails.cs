using BranchLife.Application.Access;
using BranchLife.Application.Criticism;
using BranchLife.Application.Meetings;
using BranchLife.Application.Rules;
using BranchLife.Domain;
using BranchLife.Domain.Criticism;
using BranchLife.Domain.Members;
using BranchLife.Domain.Procedure;
using BranchLife.Domain.Sessions;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Sessions;

/// <summary>
/// One sitting at a glance: who is there, the order, the speeches of the body. Who has spoken to whom is shown as facts to
/// those who may read all of it; everybody else sees the own.
/// </summary>
public sealed class SessionDetails(BranchLifeDbContext db, Gate gate, Relations relations, Actor actor, SessionFindings findings)
{
    public async Task<View> FindAsync(Id<MeetingSession> id, CancellationToken ct)
    {
        var session = await gate.ReadAsync(id, SessionAction.Read, ct);
        var relation = await relations.ToAsync(session.BranchId, ct);
        var head = await SessionHead.OfAsync(db, session, relation, ct);
        var meeting = await db.Meetings.AsNoTracking().SingleAsync(meeting => meeting.Id == session.MeetingId, ct);
        var lines = session.Attendances.OrderBy(line => line.Ordinal).ToArray();
        var approvers = lines.Select(line => line.LeaveApprovedById).OfType<Id<Person>>();
        var names = await db.NamesOfAsync(lines.Select(line => line.PersonId).Concat(approvers).Append(session.HostId), ct);
        var agenda = await db.AgendaAsync(session, ct);
        var begins = TimeOnly.FromDateTime(session.OpenedAt.ChinaClock);
        var said = await db.CriticismRecords.VisibleTo(db, actor).Where(record => record.SessionId == id)
            .OrderBy(record => record.Ordinal).ThenBy(record => record.Id)
            .Select(record => new SaidFact(record.Id, record.Kind, record.AuthorId, record.SubjectId, record.Reply != null)).ToListAsync(ct);
        var round = await db.SessionRounds.AsNoTracking().SingleOrDefaultAsync(round => round.SessionId == id, ct);
        var warns = head.ReadsAll && lines.All(line => !line.IsExpected || line.Presence is not Presence.Unrecorded);
        return new View(
            head, AttendanceCount.Of(lines),
            warns ? await findings.OfAttendanceAsync(meeting, ct) : [],
            [.. lines.Select(line => new View.Line(
                line.PersonId, names[line.PersonId], line.Standing, line.Capacity, line.IsExpected, line.Presence, line.SignedInAt, line.LeftAt,
                line.CameAt > (round?.BeganAt ?? DateTimeOffset.MaxValue), line.LeaveKind, line.LeaveReason,
                line.LeaveApprovedById is { } approver ? names[approver] : null, line.PersonId == session.RecorderId))],
            AgendaRow.Of(agenda, begins, names), begins.AddMinutes(agenda.Minutes), agenda.Minutes,
            [.. session.Turns.OrderBy(turn => turn.Kind).ThenBy(turn => turn.Ordinal)
                .Select(turn => new View.Speech(turn.Kind, names[turn.SpeakerId], turn.Text))],
            session.Decisions,
            head.ReadsAll ? RoundMatrix.Of(lines, names, said, round) : null,
            [.. said.Where(fact => fact.AuthorId == actor.PersonId || fact.SubjectId == actor.PersonId)
                .Select(fact => new View.Own(fact.Id, fact.Kind, fact.AuthorId == actor.PersonId,
                    names.GetValueOrDefault(fact.AuthorId == actor.PersonId ? fact.SubjectId : fact.AuthorId, ""), fact.IsAnswered))]);
    }

    public sealed record View(
        SessionHead Head, AttendanceCount Count, IReadOnlyList<Finding> Warnings, IReadOnlyList<View.Line> Lines, IReadOnlyList<AgendaRow> Agenda, TimeOnly Ends, int Minutes,
        IReadOnlyList<View.Speech> Speeches, string? Decisions, RoundMatrix? Matrix, IReadOnlyList<View.Own> OwnRecords)
    {
        /// <param name="IsLate">Came when the round was under way.</param>
        public sealed record Line(
            Id<Person> PersonId, string Name, string Standing, AttendanceCapacity Capacity, bool IsExpected, Presence Presence,
            DateTimeOffset? SignedInAt, DateTimeOffset? LeftAt, bool IsLate, LeaveKind? LeaveKind, string? Reason, string? ApprovedBy, bool IsRecorder);

        public sealed record Speech(TurnKind Kind, string Speaker, string Text);

        /// <param name="Other">The other of the two; the actor's own name in a self-criticism.</param>
        public sealed record Own(Id<CriticismRecord> Id, CriticismKind Kind, bool IsAuthor, string Other, bool IsAnswered);
    }
}
