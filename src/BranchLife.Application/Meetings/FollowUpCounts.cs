using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Rectification;
using BranchLife.Domain.Reports;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Meetings;

/// <summary>How many problems and measures there are and how far they have come; counts only.</summary>
public sealed class FollowUpCounts(BranchLifeDbContext db, Actor actor)
{
    public async Task<View> FindAsync(Id<Meeting> id, CancellationToken ct)
    {
        if (!await db.Meetings.VisibleTo(db, actor).AnyAsync(meeting => meeting.Id == id, ct)) throw new NotFoundException();
        var problems = await db.Problems.Where(problem => problem.MeetingId == id)
            .GroupBy(problem => problem.SubjectId == null).Select(group => new { group.Key, Count = group.Count() }).ToListAsync(ct);
        var items = await db.RectificationItems.Where(item => item.MeetingId == id)
            .Select(item => new { item.State, item.DueOn }).ToListAsync(ct);
        var reports = await db.MeetingReports.Where(report => report.MeetingId == id).ToDictionaryAsync(report => report.Kind, report => report.State, ct);
        return new View(
            problems.Where(group => group.Key).Sum(group => group.Count), problems.Where(group => !group.Key).Sum(group => group.Count),
            items.Count, items.Count(item => item.State is RectificationState.Closed),
            items.Count(item => item.State is not RectificationState.Closed && item.DueOn < actor.Today),
            reports);
    }

    public sealed record View(int BranchProblems, int PersonalProblems, int Items, int Closed, int Overdue,
        IReadOnlyDictionary<ReportKind, ReportState> Reports);
}
