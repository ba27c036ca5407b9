using BranchLife.Domain.Procedure;
using BranchLife.Domain.Rectification;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Rules;

/// <summary>What the dates of an item say on the day of reading: due soon, late, a look that was not taken.</summary>
public sealed class ItemFindings(BranchLifeDbContext db, TimeProvider clock)
{
    public async Task<IReadOnlyList<Finding>> FindAsync(RectificationItem item, CancellationToken ct)
    {
        var meeting = await db.Meetings.AsNoTracking().SingleAsync(meeting => meeting.Id == item.MeetingId, ct);
        return Procedure.Check(new ItemFacts
        {
            About = await Circumstances.OfAsync(db, clock, meeting, ct), Measure = item.Measure, State = item.State, DueOn = item.DueOn,
            NextReviewOn = item.NextReviewOn, LookBackOn = item.NextLookBackOn,
        });
    }
}
