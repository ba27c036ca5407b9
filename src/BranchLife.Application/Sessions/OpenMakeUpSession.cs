using BranchLife.Application.Access;
using BranchLife.Application.Meetings;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Domain.Notices;
using BranchLife.Domain.Sessions;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Sessions;

/// <summary>A further sitting for those who were not there; host, recorder and committee are listed, but not counted again.</summary>
public sealed class OpenMakeUpSession(BranchLifeDbContext db, Gate gate, TimeProvider clock, IdSource ids)
{
    public async Task<Id<MeetingSession>> ExecuteAsync(
        Id<Meeting> id, IReadOnlyCollection<Id<Person>> members, int version, CancellationToken ct)
    {
        var meeting = await gate.OpenAsync(id, MeetingAction.Convene, version, ct);
        var held = await db.MeetingSessions.AsNoTracking().Where(session => session.MeetingId == id).ToListAsync(ct);
        var missing = MakeUpRoster.Missing(held);
        if (members.Count == 0 || members.Except(missing.Select(line => line.PersonId)).Any())
            throw new RuleViolationException(RecordingRules.OnlyTheUncoveredMakeUp);

        var source = await RosterSource.ReadAsync(db, meeting.BranchId, clock.Today, ct);
        var roster = MakeUpRoster.Of(missing.Where(line => members.Contains(line.PersonId)), meeting, source);
        var ordinal = held.Count == 0 ? 1 : held.Max(session => session.Ordinal) + 1;
        var session = MeetingSession.Open(
            ids.Next<MeetingSession>(), meeting, ordinal, ordinal > 2 ? $"补会（第{ordinal}场）" : "补会", isMakeUp: true, roster, clock.GetUtcNow(),
            roomSecret: ids.NextAnonymous<MeetingSession>().ToString());
        db.Add(session);
        db.AddRange(members.Select(member => Notice.To(
            ids.Next<Notice>(), member, "支部安排了组织生活会补会，请按时参加", $"/sessions/{session.Id}", clock.GetUtcNow())));

        await db.SaveChangesAsync(ct);
        return session.Id;
    }
}
