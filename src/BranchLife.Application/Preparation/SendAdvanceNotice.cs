using BranchLife.Application.Access;
using BranchLife.Application.Meetings;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Persistence;

namespace BranchLife.Application.Preparation;

/// <summary>Tells everybody when, where and about what they will meet, so that they can prepare.</summary>
public sealed class SendAdvanceNotice(BranchLifeDbContext db, Gate gate, TimeProvider clock, IdSource ids)
{
    public async Task ExecuteAsync(Id<Meeting> id, int version, CancellationToken ct)
    {
        var meeting = await gate.OpenAsync(id, MeetingAction.Notify, version, ct);
        meeting.SendAdvanceNotice(clock.Today);
        await MeetingNotices.TellAsync(db, ids, meeting, MeetingNotices.Advance, clock.Today, clock.GetUtcNow(), ct);
        await db.SaveChangesAsync(ct);
    }
}
