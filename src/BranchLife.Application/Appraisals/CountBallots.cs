using BranchLife.Application.Access;
using BranchLife.Application.Meetings;
using BranchLife.Domain;
using BranchLife.Domain.Appraisals;
using BranchLife.Domain.Meetings;
using BranchLife.Persistence;

namespace BranchLife.Application.Appraisals;

/// <summary>计票: the first teller enters what was counted on paper.</summary>
public sealed class CountBallots(BranchLifeDbContext db, Gate gate, Actor actor)
{
    public async Task ExecuteAsync(Id<Meeting> id, BallotBox box, IReadOnlyList<VoteCount> votes, int version, CancellationToken ct)
    {
        var meeting = await gate.ReadAsync(id, MeetingAction.RunSession, ct);
        meeting.RequireBallotTime();
        (await db.OpenAppraisalAsync(id, version, ct)).Count(box, votes, actor.PersonId);
        await db.SaveChangesAsync(ct);
    }
}
