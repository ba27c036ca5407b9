using BranchLife.Application.Access;
using BranchLife.Application.Meetings;
using BranchLife.Domain;
using BranchLife.Domain.Appraisals;
using BranchLife.Domain.Meetings;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Appraisals;

/// <summary>
/// Opens the secret ballot of a running meeting: who is assessed and who votes is frozen from the sign-in lists; on screen the
/// turnout list is written at once for everybody, in the order of ids, so that later changes tell no order.
/// </summary>
public sealed class OpenBallot(BranchLifeDbContext db, Gate gate, Actor actor, TimeProvider clock, IdSource ids)
{
    public async Task ExecuteAsync(Id<Meeting> id, BallotWay way, bool assessesTeam, bool withoutCadres, CancellationToken ct)
    {
        var meeting = await gate.ReadAsync(id, MeetingAction.RunSession, ct);
        if (await db.Appraisals.AnyAsync(one => one.MeetingId == id, ct)) throw new RuleViolationException(AppraisalRules.OneAppraisalForAMeeting);

        var roster = await db.AssessedAsync(id, withoutCadres, ct);
        var appraisal = Appraisal.Open(
            ids.Next<Appraisal>(), meeting, way, assessesTeam, roster.Select(line => (line.PersonId, line.UngradedBecause)), actor.PersonId, clock.GetUtcNow());
        db.Add(appraisal);
        if (way is BallotWay.OnScreen)
        {
            db.AddRange(roster.Where(line => line.HasVote).Select(line => line.PersonId).Order()
                .Select(voter => new BallotTurnout { AppraisalId = appraisal.Id, VoterId = voter }));
        }

        await db.SaveChangesAsync(ct);
    }
}
