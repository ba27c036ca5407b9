using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Rectification;
using BranchLife.Domain.Reports;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Meetings;

/// <summary>归档: the report is accepted and every problem's items are closed, under review for good, or carried over.</summary>
public sealed class ArchiveMeeting(BranchLifeDbContext db, Gate gate, Actor actor, TimeProvider clock)
{
    public async Task ExecuteAsync(Id<Meeting> id, int version, CancellationToken ct)
    {
        var meeting = await gate.OpenAsync(id, MeetingAction.Archive, version, ct);
        var accepted = await db.MeetingReports.AnyAsync(report => report.MeetingId == id && report.Kind == ReportKind.Meeting
            && report.State == ReportState.Accepted, ct);
        var open = await db.RectificationItems.CountAsync(item => item.MeetingId == id && item.State != RectificationState.Closed
            && item.NextReviewOn == null && item.CarriedOverOn == null, ct);
        var unanswered = await db.Problems.CountAsync(
            problem => problem.MeetingId == id && !db.RectificationItems.Any(item => item.ProblemId == problem.Id), ct);
        meeting.Archive(accepted, open + unanswered, actor.PersonId, clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
    }
}
