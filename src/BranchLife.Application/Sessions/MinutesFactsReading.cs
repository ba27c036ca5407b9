using BranchLife.Application.Access;
using BranchLife.Application.Meetings;
using BranchLife.Domain;
using BranchLife.Domain.Appraisals;
using BranchLife.Domain.Criticism;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Domain.Sessions;
using BranchLife.Persistence;
using BranchLife.Persistence.Reading;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Sessions;

/// <summary>
/// Reads what a sitting's minutes are made of. Criticism passes the reading door, so whoever assembles, signs or seals appears
/// in the reading log of those concerned.
/// </summary>
internal static class MinutesFactsReading
{
    public static async Task<MinutesFacts> FactsAsync(
        this BranchLifeDbContext db, MeetingSession session, ReadingDoor door, TimeProvider clock, CancellationToken ct)
    {
        var meeting = await db.Meetings.AsNoTracking().SingleAsync(meeting => meeting.Id == session.MeetingId, ct);
        var branch = await db.Units.Where(unit => unit.Id == session.BranchId).Select(unit => unit.Name).SingleAsync(ct);
        var records = await db.RecordsAsync(session.Id, ct);
        var people = session.Attendances.Select(line => line.PersonId)
            .Concat(session.Attendances.Select(line => line.LeaveApprovedById).OfType<Id<Person>>())
            .Concat([session.HostId, session.RecorderId]).Concat(records.Select(record => record.AuthorId));
        var names = await db.NamesOfAsync(people, ct);
        var began = await db.SessionRounds.Where(round => round.SessionId == session.Id).Select(round => (DateTimeOffset?)round.BeganAt).SingleOrDefaultAsync(ct);
        var lines = session.Attendances.OrderBy(line => line.Ordinal).ToArray();
        return new MinutesFacts
        {
            Meeting = meeting.Title, Theme = meeting.Theme, Kinds = meeting.Kinds, Form = meeting.Form, Branch = branch,
            Session = session.Title, IsMakeUp = session.IsMakeUp, From = session.OpenedAt, To = session.EndedAt ?? clock.GetUtcNow(),
            Appraisal = session.IsMakeUp ? null : await db.BallotsAsync(session.MeetingId, ct),
            Place = session.Place, Host = names[session.HostId], Recorder = names[session.RecorderId],
            Count = AttendanceCount.Of(lines), Decisions = session.Decisions,
            People = [.. lines.Select(line => MinutesFacts.Person.Of(
                line, names[line.PersonId], line.LeaveApprovedById is { } approver ? names[approver] : null, began))],
            Speeches = [.. session.Turns.OrderBy(turn => turn.Kind).ThenBy(turn => turn.Ordinal)
                .Select(turn => new MinutesFacts.Speech(turn.Kind, names[turn.SpeakerId], turn.Text))],
            Rounds = Rounds(lines, records, names, record => new MinutesFacts.Said(
                names[record.AuthorId], record.Aspect, door.Open(record.Words, record.Sensitive)!, door.Open(record.Reply, record.Sensitive))),
        };
    }

    private static async Task<MinutesFacts.Ballots?> BallotsAsync(this BranchLifeDbContext db, Id<Meeting> meeting, CancellationToken ct) =>
        await db.Appraisals.AsNoTracking().SingleOrDefaultAsync(one => one.MeetingId == meeting && one.State == AppraisalState.Closed, ct) is { } appraisal
            ? new MinutesFacts.Ballots(appraisal.Way.Word, appraisal.Issued!.Value, appraisal.Returned!.Value, appraisal.Valid!.Value)
            : null;

    public static Task<List<CriticismRecord>> RecordsAsync(this BranchLifeDbContext db, Id<MeetingSession> session, CancellationToken ct) =>
        db.CriticismRecords.AsNoTracking().Where(record => record.SessionId == session)
            .OrderBy(record => record.Ordinal).ThenBy(record => record.Id).ToListAsync(ct);

    extension(CriticismRecord record)
    {
        public SensitiveRecord Sensitive => new(RecordKind.Criticism, record.Id.Value, record.AuthorId, record.SubjectId);
    }

    private static MinutesFacts.Round[] Rounds(
        IReadOnlyList<Attendance> lines, IReadOnlyList<CriticismRecord> records, IReadOnlyDictionary<Id<Person>, string> names,
        Func<CriticismRecord, MinutesFacts.Said> say)
    {
        var bySubject = records.ToLookup(record => record.SubjectId);
        return
        [
            .. lines.Where(line => bySubject[line.PersonId].Any())
                .OrderBy(line => bySubject[line.PersonId].Where(record => record.Kind is CriticismKind.Self)
                    .Select(record => record.Ordinal).DefaultIfEmpty(int.MaxValue).Min())
                .ThenBy(line => line.Ordinal)
                .Select(line => new MinutesFacts.Round(
                    names[line.PersonId], line.Standing,
                    [.. bySubject[line.PersonId].Where(record => record.Kind is CriticismKind.Self).Select(say)],
                    [.. bySubject[line.PersonId].Where(record => record.Kind is CriticismKind.Mutual).Select(say)])),
        ];
    }
}
