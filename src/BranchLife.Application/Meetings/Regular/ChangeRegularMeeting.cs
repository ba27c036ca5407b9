using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Persistence;

namespace BranchLife.Application.Meetings.Regular;

public sealed class ChangeRegularMeeting(BranchLifeDbContext db, Gate gate, BranchRoster roster, Actor actor)
{
    public async Task ExecuteAsync(Id<RegularMeeting> id, RegularMeetingDraft draft, int version, CancellationToken ct)
    {
        var meeting = await gate.OpenAsync(id, RegularMeetingAction.Write, version, ct);
        RegularMeetingGuards.Check(draft, await roster.FindAsync(meeting.BranchId, actor.Today, ct), actor.Today);

        meeting.Change(draft);

        await db.SaveChangesAsync(ct);
    }
}
