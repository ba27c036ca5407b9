using BranchLife.Application.Access;
using BranchLife.Application.Meetings;
using BranchLife.Application.Secrecy;
using BranchLife.Domain;
using BranchLife.Domain.Appraisals;
using BranchLife.Domain.Meetings;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Appraisals;

/// <summary>
/// A member votes. That he has voted is noted on the turnout list, which also makes a second sending harmless; his ballot is
/// taken apart and put among the others.
/// </summary>
public sealed class CastBallot(BranchLifeDbContext db, AnonymousRows rows, Gate gate, Actor actor, IdSource ids)
{
    /// <returns>False when the actor has voted before: nothing was changed.</returns>
    public async Task<bool> ExecuteAsync(Id<Meeting> id, Ballot ballot, CancellationToken ct)
    {
        await gate.ReadAsync(id, MeetingAction.TakePart, ct);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await rows.HoldAsync((await db.ReadAppraisalAsync(id, ct)).Id, ct);
        var appraisal = await db.ReadAppraisalAsync(id, ct); // as it stands now that nobody else writes
        var mine = db.BallotTurnouts.Where(turnout => turnout.AppraisalId == appraisal.Id && turnout.VoterId == actor.PersonId);
        if (await mine.AnyAsync(turnout => turnout.HasVoted, ct)) return false;

        var added = appraisal.TakeApart(ballot, ids.NextAnonymous<BallotMark>).ToArray();
        if (!(await db.VotersInTheRoomAsync(id, ct)).Contains(actor.PersonId)
            || await mine.ExecuteUpdateAsync(turnout => turnout.SetProperty(one => one.HasVoted, true), ct) == 0)
        {
            throw new RuleViolationException(AppraisalRules.VotersAreInTheRoom);
        }

        await rows.AddAsync(
            db.BallotMarks.Where(mark => mark.AppraisalId == appraisal.Id), mark => mark.Again(ids.NextAnonymous<BallotMark>()), added, ct);
        await rows.CommitAsync<BallotMark>(transaction, ct);
        return true;
    }
}
