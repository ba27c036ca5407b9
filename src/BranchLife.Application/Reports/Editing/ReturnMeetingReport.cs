using BranchLife.Application.Access;
using BranchLife.Application.Meetings;
using BranchLife.Application.Notices;
using BranchLife.Domain;
using BranchLife.Domain.Reports;
using BranchLife.Persistence;

namespace BranchLife.Application.Reports.Editing;

public sealed class ReturnMeetingReport(
    BranchLifeDbContext db, Gate gate, Secretaries secretaries, Actor actor, TimeProvider clock, IdSource ids)
{
    public async Task ExecuteAsync(Id<MeetingReport> id, string? reason, int version, CancellationToken ct)
    {
        var report = await gate.OpenAsync(id, ReportAction.Review, version, ct);
        report.Return(reason, actor.AsReviewer, clock.GetUtcNow());
        db.Owe(ids, await secretaries.FindAsync(report.BranchId, ct), $"{report.Kind.Word}已退回，请按意见修改后重新报送。", $"/reports/{id}", clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
    }
}
