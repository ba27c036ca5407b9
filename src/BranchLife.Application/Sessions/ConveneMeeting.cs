using BranchLife.Application.Access;
using BranchLife.Application.Meetings;
using BranchLife.Application.Rules;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Domain.Sessions;
using BranchLife.Persistence;

namespace BranchLife.Application.Sessions;

/// <summary>Opens the meeting and, with it, every sitting; the sign-in lists are frozen as the members stand today.</summary>
public sealed class ConveneMeeting(
    BranchLifeDbContext db, Gate gate, Actor actor, ConveningFindings findings, TimeProvider clock, IdSource ids)
{
    /// <returns>The sittings, in order.</returns>
    public async Task<IReadOnlyList<Id<MeetingSession>>> ExecuteAsync(
        Id<Meeting> id, IReadOnlyCollection<Id<Person>> guests, int version, CancellationToken ct)
    {
        var meeting = await gate.OpenAsync(id, MeetingAction.Convene, version, ct);
        var source = await RosterSource.ReadAsync(db, meeting.BranchId, clock.Today, ct);
        var candidates = await GuestCandidate.ReadAsync(db, meeting.BranchId, clock.Today, ct);
        if (guests.Except(candidates.Select(guest => guest.PersonId)).Any()) throw new RuleViolationException(RecordingRules.GuestsCanBeInvited);

        meeting.Convene(await findings.FindAsync(meeting, ct), actor.PersonId, clock.GetUtcNow());
        var planned = SessionRoster.For(meeting, source, [.. candidates.Where(guest => guests.Contains(guest.PersonId)).Select(guest => guest.Line)]);
        var sessions = planned.Select((sitting, index) => MeetingSession.Open(
            ids.Next<MeetingSession>(), meeting, index + 1, sitting.Title, isMakeUp: false, sitting.Roster, clock.GetUtcNow(), sitting.HostId,
            ids.NextAnonymous<MeetingSession>().ToString())).ToArray();
        db.AddRange(sessions);

        await db.SaveChangesAsync(ct);
        return [.. sessions.Select(session => session.Id)];
    }
}
