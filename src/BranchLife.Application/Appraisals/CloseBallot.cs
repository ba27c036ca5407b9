using BranchLife.Application.Access;
using BranchLife.Application.Meetings;
using BranchLife.Application.Secrecy;
using BranchLife.Domain;
using BranchLife.Domain.Appraisals;
using BranchLife.Domain.Meetings;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Appraisals;

/// <summary>截止: the ballot on screen is counted and its marks are destroyed in the same transaction; only the counts stay, from five ballots up.</summary>
public sealed class CloseBallot(BranchLifeDbContext db, AnonymousRows rows, Gate gate, Actor actor, TimeProvider clock)
{
    public async Task ExecuteAsync(Id<Meeting> id, int version, CancellationToken ct)
    {
        await gate.ReadAsync(id, MeetingAction.RunSession, ct);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await rows.HoldAsync((await db.ReadAppraisalAsync(id, ct)).Id, ct);
        var appraisal = await db.OpenAppraisalAsync(id, version, ct);
        var voted = await db.BallotTurnouts.CountAsync(turnout => turnout.AppraisalId == appraisal.Id && turnout.HasVoted, ct);
        var marks = await db.BallotMarks.AsNoTracking().Where(mark => mark.AppraisalId == appraisal.Id).ToListAsync(ct);
        appraisal.Close((await db.VotersInTheRoomAsync(id, ct)).Count, voted, marks, actor.PersonId, clock.GetUtcNow());
        await db.BallotMarks.Where(mark => mark.AppraisalId == appraisal.Id).ExecuteDeleteAsync(ct);
        await db.SaveChangesAsync(ct);
        await rows.CommitAsync<BallotMark>(transaction, ct);
    }
}
