using BranchLife.Domain.Procedure;
using BranchLife.Domain.Rectification;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Rules;

/// <summary>What a verifier is reminded of before an item is closed.</summary>
public sealed class ClosingFindings(BranchLifeDbContext db, TimeProvider clock)
{
    public async Task<IReadOnlyList<Finding>> FindAsync(RectificationItem item, CancellationToken ct)
    {
        var meeting = await db.Meetings.AsNoTracking().SingleAsync(meeting => meeting.Id == item.MeetingId, ct);
        return Procedure.Check(new ClosingFacts
        {
            About = await Circumstances.OfAsync(db, clock, meeting, ct), OpenedAt = item.OpenedAt, Now = clock.GetUtcNow(),
        });
    }
}
