using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Appraisals;
using BranchLife.Domain.Criticism;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Sessions;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Meetings;

/// <summary>How many were expected, came, spoke; counts are for everybody who may read the meeting.</summary>
public sealed class SessionCounts(BranchLifeDbContext db, Actor actor)
{
    public async Task<View> FindAsync(Id<Meeting> id, CancellationToken ct)
    {
        var meeting = await db.Meetings.AsNoTracking().VisibleTo(db, actor).Where(meeting => meeting.Id == id)
            .Select(meeting => new { meeting.Kinds }).SingleOrDefaultAsync(ct) ?? throw new NotFoundException();
        var sessions = db.MeetingSessions.Where(session => session.MeetingId == id);
        var lines = await sessions.SelectMany(session => session.Attendances).Where(line => line.IsExpected)
            .Select(line => new { line.PersonId, line.Presence }).ToListAsync(ct);
        var kinds = await db.CriticismRecords.Where(record => record.MeetingId == id).GroupBy(record => record.Kind)
            .Select(group => new { group.Key, Count = group.Count() }).ToListAsync(ct);
        var states = await sessions.Select(session => session.IsSealed).ToListAsync(ct);

        return new View(
            states.Count, states.Count(isSealed => isSealed), lines.Select(line => line.PersonId).Distinct().Count(), lines.Where(line => line.Presence is Presence.Present).Select(line => line.PersonId).Distinct().Count(),
            kinds.Where(kind => kind.Key is CriticismKind.Self).Sum(kind => kind.Count),
            kinds.Where(kind => kind.Key is CriticismKind.Mutual).Sum(kind => kind.Count),
            meeting.Kinds.HasFlag(MeetingKinds.DemocraticAppraisal),
            await db.Appraisals.Where(one => one.MeetingId == id).Select(one => new BallotCount(one.State, one.Returned)).SingleOrDefaultAsync(ct));
    }

    /// <param name="IsCombined">Together with 民主评议党员.</param>
    /// <param name="Ballot">Null: not opened.</param>
    public sealed record View(
        int Sittings, int SealedSittings, int Expected, int Present, int SelfCriticisms, int Criticisms, bool IsCombined, BallotCount? Ballot);

    public sealed record BallotCount(AppraisalState State, int? Returned);
}
