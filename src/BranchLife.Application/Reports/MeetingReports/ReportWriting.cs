using BranchLife.Application.Reports.RectificationReports;
using BranchLife.Documents.Papers;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Reports;
using BranchLife.Persistence;

namespace BranchLife.Application.Reports.MeetingReports;

/// <summary>Puts together, for either kind, what the records give and what was written by hand.</summary>
internal static class ReportWriting
{
    /// <param name="report">Null: nobody has begun it; as the records would draft it.</param>
    /// <param name="today">Its day while it is being written; once handed in the day of that.</param>
    public static async Task<WrittenReport> WrittenAsync(
        this BranchLifeDbContext db, Meeting meeting, ReportKind kind, MeetingReport? report, DateOnly today, CancellationToken ct)
    {
        var day = report is { IsOpen: false, SubmittedAt: { } at } ? at.ChinaDay : today;
        return kind is ReportKind.Rectification
            ? OfRectification(await db.RectificationOfAsync(meeting, day, ct), report)
            : OfMeeting(await db.RecordsOfAsync(meeting, ct), report, day);
    }

    private static WrittenReport OfMeeting(ReportRecords records, MeetingReport? report, DateOnly day)
    {
        var sections = Sections(ReportKind.Meeting, new ReportDraft(records).Section, report);
        return new WrittenReport
        {
            Kind = ReportKind.Meeting, Branch = records.Branch, Superior = records.Superior, Meeting = records.Title, Day = day, Sections = sections,
            Content = ReportCheck.Of(sections, records), Annexes = [new Annex("党支部问题清单"), new Annex("党支部整改台账")],
        };
    }

    private static WrittenReport OfRectification(RectificationRecords records, MeetingReport? report)
    {
        var sections = Sections(ReportKind.Rectification, new RectificationDraft(records).Section, report);
        return new WrittenReport
        {
            Kind = ReportKind.Rectification, Branch = records.Branch, Superior = records.Superior, Meeting = records.Title, Day = records.Day,
            Sections = sections, Content = RectificationCheck.Of(sections, records), Annexes = [ProgressTable.Of(records)],
        };
    }

    private static WrittenReport.Section[] Sections(ReportKind kind, Func<string, IReadOnlyList<Block>> draft, MeetingReport? report) =>
    [
        .. ReportOutline.Of(kind).Select(part => new WrittenReport.Section(
            part, draft(part.Key), report?.Sections.SingleOrDefault(edited => edited.Key == part.Key))),
    ];
}
