using BranchLife.Application.Access;
using BranchLife.Application.Meetings;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Persistence;

namespace BranchLife.Application.Appraisals;

/// <summary>复核: another than the first teller finds the same numbers, or sends them back to be counted again.</summary>
public sealed class CheckCount(BranchLifeDbContext db, Gate gate, Actor actor, TimeProvider clock)
{
    public async Task ExecuteAsync(Id<Meeting> id, bool agrees, int version, CancellationToken ct)
    {
        var meeting = await gate.ReadAsync(id, MeetingAction.RunSession, ct);
        meeting.RequireBallotTime();
        var appraisal = await db.OpenAppraisalAsync(id, version, ct);
        if (agrees) appraisal.Check(actor.PersonId, clock.GetUtcNow());
        else appraisal.CountAgain(actor.PersonId);
        await db.SaveChangesAsync(ct);
    }
}
