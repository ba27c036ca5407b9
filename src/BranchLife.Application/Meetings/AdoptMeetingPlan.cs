using BranchLife.Application.Access;
using BranchLife.Application.Rules;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Persistence;

namespace BranchLife.Application.Meetings;

/// <summary>Where no review applies, the linked 支委会 record makes the plan hold.</summary>
public sealed class AdoptMeetingPlan(
    BranchLifeDbContext db, Gate gate, PlanFindings findings, Actor actor, TimeProvider clock, IdSource ids)
{
    public async Task ExecuteAsync(Id<Meeting> id, int version, CancellationToken ct)
    {
        var meeting = await gate.OpenAsync(id, MeetingAction.SubmitPlan, version, ct);

        meeting.AdoptPlan(await findings.FindAsync(meeting, ct), actor.PersonId, clock.GetUtcNow());
        db.Add(SubmittedPlan.Of(ids.Next<SubmittedPlan>(), meeting));
        db.TellOwners(ids, meeting, actor.PersonId, clock.GetUtcNow());

        await db.SaveChangesAsync(ct);
    }
}
