using BranchLife.Application.Access;
using BranchLife.Application.Criticism;
using BranchLife.Application.Meetings;
using BranchLife.Application.Rules;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Procedure;
using BranchLife.Domain.Sessions;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Sessions;

/// <summary>Before the meeting ends: what is still unsaid or unrecorded in the sittings that run.</summary>
public sealed class EndingOfMeeting(BranchLifeDbContext db, Gate gate, Actor actor, SessionFindings findings)
{
    // The elements of the record are complete only when it has been written.
    private static readonly string[] AfterTheMeeting = ["R-MEET-15"];

    public async Task<View> FindAsync(Id<Meeting> id, CancellationToken ct)
    {
        var meeting = await gate.ReadAsync(id, MeetingAction.RunSession, ct);
        var sessions = await db.MeetingSessions.AsNoTracking().VisibleTo(db, actor).Where(session => session.MeetingId == id && session.EndedAt == null)
            .OrderBy(session => session.Ordinal).ToListAsync(ct);
        var running = sessions.Select(session => session.Id).ToArray();
        var said = await db.CriticismRecords.VisibleTo(db, actor).Where(record => running.Contains(record.SessionId))
            .Select(record => new { record.SessionId, Fact = new SaidFact(record.Id, record.Kind, record.AuthorId, record.SubjectId, record.Reply != null) })
            .ToListAsync(ct);
        var names = await db.NamesOfAsync(sessions.SelectMany(session => session.Attendances).Select(line => line.PersonId), ct);
        return new View(meeting.Title, meeting.Version, meeting.Stage, [.. sessions.Select(session =>
        {
            var lines = session.Attendances.OrderBy(line => line.Ordinal).ToArray();
            var matrix = RoundMatrix.Of(lines, names, [.. said.Where(record => record.SessionId == session.Id).Select(record => record.Fact)]);
            return new View.Sitting(
                session.Id, session.Title, AttendanceCount.Of(lines), matrix.Spoken, matrix.Pairs,
                [.. matrix.Silent.Select(member => member.Name)], [.. matrix.Unaddressed.Select(member => member.Name)]);
        })], [.. (await findings.FindAsync(meeting, ct)).Where(finding => !AfterTheMeeting.Contains(finding.RuleId))]);
    }

    public sealed record View(string Meeting, int Version, MeetingStage Stage, IReadOnlyList<View.Sitting> Running, IReadOnlyList<Finding> Findings)
    {
        /// <param name="Silent">Members in the room without self-criticism.</param>
        /// <param name="Unaddressed">Members in the room to whom nobody has spoken.</param>
        public sealed record Sitting(
            Id<MeetingSession> Id, string Title, AttendanceCount Count, int Spoken, int Pairs, IReadOnlyList<string> Silent,
            IReadOnlyList<string> Unaddressed);
    }
}
