using BranchLife.Application.Access;
using BranchLife.Application.Meetings;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Reports;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Reports.Editing;

/// <summary>Begins a report on a meeting; a meeting has one of each kind, and asking again gives the same.</summary>
public sealed class DraftMeetingReport(BranchLifeDbContext db, Gate gate, IdSource ids)
{
    public async Task<Id<MeetingReport>> ExecuteAsync(Id<Meeting> id, ReportKind kind, int version, CancellationToken ct)
    {
        var meeting = await gate.OpenAsync(id, MeetingAction.WriteReport, version, ct);
        if (await db.MeetingReports.SingleOrDefaultAsync(report => report.MeetingId == id && report.Kind == kind, ct) is { } existing) return existing.Id;

        var report = MeetingReport.Draft(ids.Next<MeetingReport>(), meeting, kind);
        db.Add(report);
        await db.SaveChangesAsync(ct);
        return report.Id;
    }
}
