using BranchLife.Application.Access;
using BranchLife.Application.Reports.MeetingReports;
using BranchLife.Application.Rules;
using BranchLife.Domain;
using BranchLife.Domain.Reports;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Reports.Editing;

/// <summary>Writes one section by hand, or hands it back to the records.</summary>
public sealed class EditReportSection(BranchLifeDbContext db, Gate gate, Actor actor, TimeProvider clock)
{
    /// <param name="id">The report.</param>
    /// <param name="key">A section of <see cref="ReportOutline"/>.</param>
    /// <param name="text">Blank: back to the generated text.</param>
    /// <param name="version">As the form was shown it.</param>
    /// <param name="ct">Cancels.</param>
    public async Task ExecuteAsync(Id<MeetingReport> id, string key, string? text, int version, CancellationToken ct)
    {
        var report = await gate.OpenAsync(id, ReportAction.Write, version, ct);
        if (ReportOutline.Of(report.Kind).All(part => part.Key != key)) throw new NotFoundException();
        TypedText.RefuseClassified(actor.Today, text);

        var meeting = await db.Meetings.AsNoTracking().SingleAsync(meeting => meeting.Id == report.MeetingId, ct);
        var drafted = (await db.WrittenAsync(meeting, report.Kind, report, clock.Today, ct)).Drafts.Single(draft => draft.Key == key);
        report.Edit(key, text, drafted.Text, actor.PersonId, clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
    }
}
