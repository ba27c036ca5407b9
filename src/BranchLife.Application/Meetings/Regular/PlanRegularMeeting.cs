using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Meetings;
using BranchLife.Persistence;

namespace BranchLife.Application.Meetings.Regular;

public sealed class PlanRegularMeeting(BranchLifeDbContext db, BranchRoster roster, Actor actor, IdSource ids)
{
    public async Task<Id<RegularMeeting>> ExecuteAsync(Id<Unit> branch, RegularMeetingDraft draft, CancellationToken ct)
    {
        if (!actor.IsSecretaryOf(branch)) throw new NotFoundException();
        RegularMeetingGuards.Check(draft, await roster.FindAsync(branch, actor.Today, ct), actor.Today);

        var meeting = RegularMeeting.Plan(ids.Next<RegularMeeting>(), branch, draft);
        db.Add(meeting);
        await db.SaveChangesAsync(ct);
        return meeting.Id;
    }
}
