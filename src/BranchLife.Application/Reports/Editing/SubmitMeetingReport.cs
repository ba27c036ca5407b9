using BranchLife.Application.Access;
using BranchLife.Application.Reports.MeetingReports;
using BranchLife.Application.Rules;
using BranchLife.Domain;
using BranchLife.Domain.Reports;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Reports.Editing;

/// <summary>报送: refused while a place is open, a figure differs from the records, or a section is missing.</summary>
public sealed class SubmitMeetingReport(BranchLifeDbContext db, Gate gate, Actor actor, ReportFindings findings, TimeProvider clock)
{
    public async Task ExecuteAsync(Id<MeetingReport> id, int version, CancellationToken ct)
    {
        var report = await gate.OpenAsync(id, ReportAction.Write, version, ct);
        var meeting = await db.Meetings.AsNoTracking().SingleAsync(meeting => meeting.Id == report.MeetingId, ct);
        var written = await db.WrittenAsync(meeting, report.Kind, report, clock.Today, ct);

        report.Submit(await findings.FindAsync(meeting, written.Content, ct), written.Drafts, actor.PersonId, clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
    }
}
