using BranchLife.Application.Meetings;
using BranchLife.Application.Sessions;
using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Domain.Procedure;
using BranchLife.Domain.Sessions;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Rules;

/// <summary>What stands between a meeting that was held and the seal on its minutes. Reads who spoke, never what was said.</summary>
public sealed class SessionFindings(BranchLifeDbContext db, BranchRoster roster, TimeProvider clock)
{
    // Whether the meeting may end is a matter of who is there; the others can still be mended until the minutes are sealed.
    private static readonly string[] OfTheSignIn = ["R-MEET-02", "R-MEET-12"];

    private static readonly string[] OfTheList = ["R-MEET-02", "R-MEET-08", "R-MEET-12"];

    /// <summary>What the sign-in list itself shows; each with its source, none of them a bar: a 组织生活会 has no quorum by statute.</summary>
    public async Task<IReadOnlyList<Finding>> OfAttendanceAsync(Meeting meeting, CancellationToken ct) =>
        [.. (await FindAsync(meeting, ct)).Where(finding => OfTheList.Contains(finding.RuleId))];

    public async Task<IReadOnlyList<Finding>> BeforeTheEndAsync(Meeting meeting, CancellationToken ct) =>
        [.. (await FindAsync(meeting, ct)).Where(finding => OfTheSignIn.Contains(finding.RuleId))];

    public async Task<IReadOnlyList<Finding>> FindAsync(Meeting meeting, CancellationToken ct)
    {
        var about = await Circumstances.OfAsync(db, clock, meeting, ct);
        var sessions = await db.MeetingSessions.AsNoTracking().Where(session => session.MeetingId == meeting.Id)
            .OrderBy(session => session.Ordinal).ToListAsync(ct);
        var day = sessions.Count > 0 ? sessions[0].OpenedAt.ChinaDay : about.Today;
        var members = await roster.FindAsync(meeting.BranchId, day, ct);
        return Procedure.Check(new SessionFacts
        {
            About = about, Form = meeting.Form,
            Sittings = await SittingsAsync(sessions, ct),
            SecretaryId = members.FirstOrDefault(member => member.IsSecretary)?.PersonId,
            MayHost = await MayHostAsync(meeting, members, day, ct),
            LeadingCadres = [.. members.Where(member => member.IsLeadingCadre)
                .Select(member => new SessionFacts.Named(member.PersonId, member.Name))],
        });
    }

    private async Task<IReadOnlyList<SessionFacts.Sitting>> SittingsAsync(List<MeetingSession> sessions, CancellationToken ct)
    {
        var ids = sessions.Select(session => session.Id).ToArray();
        var said = await db.CriticismRecords.Where(record => ids.Contains(record.SessionId))
            .Select(record => new { record.SessionId, Said = new SessionFacts.Said(record.Kind, record.AuthorId, record.SubjectId, record.Ordinal) })
            .ToListAsync(ct);
        var written = await db.Minutes.Where(minutes => ids.Contains(minutes.SessionId) && minutes.Body != "")
            .Select(minutes => minutes.SessionId).ToListAsync(ct);
        var confirmations = new Dictionary<Id<MeetingSession>, SpeakerStates>();
        foreach (var session in sessions) confirmations[session.Id] = await SpeakerStates.OfAsync(db, session, ct);
        var people = sessions.SelectMany(session => session.Attendances).Select(line => line.PersonId).Distinct().ToArray();
        var names = await db.Persons.Where(person => people.Contains(person.Id))
            .Select(person => new { person.Id, person.Name }).ToDictionaryAsync(person => person.Id, person => person.Name, ct);
        return
        [
            .. sessions.Select(session => new SessionFacts.Sitting
            {
                Title = session.Title, IsMakeUp = session.IsMakeUp, HostId = session.HostId, Place = session.Place,
                HasEnded = session.EndedAt is not null, HasMinutes = written.Contains(session.Id),
                Lines = [.. session.Attendances.Select(line => new SessionFacts.Line(
                    line.PersonId, names[line.PersonId], line.Capacity, line.IsExpected, line.Presence, line.LeaveReason is not null))],
                Turns = [.. session.Turns.Select(turn => new SessionFacts.Turn(turn.Kind, turn.SpeakerId))],
                Criticisms = [.. said.Where(record => record.SessionId == session.Id).Select(record => record.Said)],
                Speakers = confirmations[session.Id].Speakers.Count, WaitsUntil = confirmations[session.Id].Until,
                Silent = In(session, ConfirmationState.Awaited), Unanswered = In(session, ConfirmationState.ChangeAsked),
            }),
        ];

        IReadOnlyList<SessionFacts.Named> In(MeetingSession session, ConfirmationState state) =>
            [.. confirmations[session.Id].Speakers.Where(one => one.State == state).Select(one => new SessionFacts.Named(one.PersonId, one.Name))];
    }

    private async Task<HashSet<Id<Person>>> MayHostAsync(
        Meeting meeting, IReadOnlyList<BranchRoster.Entry> members, DateOnly day, CancellationToken ct)
    {
        var entrusted = await db.Delegations
            .Where(delegation => delegation.BranchId == meeting.BranchId && delegation.From <= day && day <= delegation.To)
            .Select(delegation => delegation.ToPersonId).ToListAsync(ct);
        if (meeting.Form is not MeetingForm.Group) return [.. entrusted];
        var groups = members.Select(member => member.GroupId).OfType<Id<Unit>>().Distinct().ToArray();
        var leaders = await db.Posts.Where(post => groups.Contains(post.UnitId) && post.Kind == PostKind.GroupLeader
            && post.From <= day && (post.To == null || day <= post.To)).Select(post => post.PersonId).ToListAsync(ct);
        return [.. entrusted, .. leaders, .. members.Where(member => member.Posts.Contains(PostKind.GroupLeader)).Select(member => member.PersonId)];
    }
}
