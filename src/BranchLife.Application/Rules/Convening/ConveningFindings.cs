using BranchLife.Application.Preparation;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Procedure;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Rules;

/// <summary>What stands between the final notice and the opening of the meeting.</summary>
public sealed class ConveningFindings(BranchLifeDbContext db, TimeProvider clock)
{
    public async Task<IReadOnlyList<Finding>> FindAsync(Meeting meeting, CancellationToken ct)
    {
        var about = await Circumstances.OfAsync(db, clock, meeting, ct);
        var roster = await PreparationRoster.OfAsync(db, meeting, about.Today, ct);
        var path = MeetingNotices.PathOf(meeting.Id);
        var read = await db.Notices.Where(notice => notice.Path == path && notice.ReadAt != null)
            .Select(notice => notice.RecipientId).ToListAsync(ct);
        return Procedure.Check(new ConveningFacts
        {
            About = about, MaterialsApproved = meeting.Materials is MaterialsState.Approved,
            Unreached = [.. roster.Where(person => !read.Contains(person.Id) && !meeting.IsExempt(person.Id)).Select(person => person.Name)],
        });
    }
}
