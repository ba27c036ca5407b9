using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Persistence;

namespace BranchLife.Application.Meetings.Regular;

public sealed class SealRegularMeeting(BranchLifeDbContext db, Gate gate, Actor actor, TimeProvider clock)
{
    public async Task ExecuteAsync(Id<RegularMeeting> id, int version, CancellationToken ct)
    {
        var meeting = await gate.OpenAsync(id, RegularMeetingAction.Seal, version, ct);

        meeting.Seal(actor.PersonId, clock.GetUtcNow());

        await db.SaveChangesAsync(ct);
    }
}
