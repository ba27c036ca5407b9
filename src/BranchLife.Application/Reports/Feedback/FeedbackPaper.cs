using BranchLife.Application.Access;
using BranchLife.Application.Meetings;
using BranchLife.Application.Reports.Exporting;
using BranchLife.Documents.Papers;
using BranchLife.Documents.Tables;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Domain.Reports;
using BranchLife.Domain.Sessions;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;
using static BranchLife.Documents.Papers.Block;
using Words = BranchLife.Documents.Papers.Text;

namespace BranchLife.Application.Reports.Feedback;

/// <summary>
/// 督导反馈意见: what reviewers have said of the plan, of the materials, at the meeting and of the report, with the branch's answers. For
/// the 支委会 and for those who review.
/// </summary>
public sealed class FeedbackPaper(BranchLifeDbContext db, ReadableMeetings meetings, Actor actor) : IMaterialOf<ExportSetting>
{
    private static readonly Table<FeedbackRow> Layout = Table.Of<FeedbackRow>("督导反馈意见")
        .Ordinal()
        .Text("环节", row => row.Part, 4)
        .Date("时间", row => row.On, 7.5)
        .Text("要点", row => row.Point, 5)
        .Prose("反馈意见", row => row.Words, 20)
        .Text("提出人", row => row.By, 4.5, needed: true)
        .Prose("支部答复", row => row.Answer, 12)
        .Freeze(2);

    public async Task<Material> FindAsync(ExportSetting setting, CancellationToken ct)
    {
        var opened = await meetings.FindAsync(setting.Meeting.Id, ct);
        if (!opened.SeesFindings) throw new AccessDeniedException("督导反馈意见由本支部支委和上级党组织、督导组查看。");

        var rows = await RowsAsync(opened.Meeting, ct);
        if (rows.Length == 0) throw new RuleViolationException(ExportRules.NothingWasKeptYet, "上级党组织和督导组还没有反馈意见");

        return new(new Paper($"关于{setting.Branch.Name}\n{setting.Meeting.Title}的督导反馈意见")
        {
            Addressee = setting.Branch.Name,
            Body =
            [
                Say($"对你支部{setting.Meeting.Title}，上级党组织和督导组共反馈意见{Fact.Count("反馈意见条数", rows.Length)}条，现汇总如下，请逐条研究整改。"),
                Tabulate(Layout, rows),
            ],
            Signature = new(Words.Of(Fact.Of("反馈单位", setting.Superior)), rows[^1].On),
            Landscape = true,
        });
    }

    private async Task<FeedbackRow[]> RowsAsync(Meeting meeting, CancellationToken ct)
    {
        var sessions = await db.MeetingSessions.AsNoTracking().Where(session => session.MeetingId == meeting.Id).ToListAsync(ct);
        var reports = db.MeetingReports.AsNoTracking().VisibleTo(db, actor);
        var written = await reports.Where(report => report.MeetingId == meeting.Id).OrderBy(report => report.Kind).ToListAsync(ct);
        var names = await db.NamesOfAsync(PeopleOf(meeting, sessions, written), ct);
        return
        [
            .. OfPlan(meeting, names).Concat(OfMaterials(meeting, names)).Concat(OfSessions(sessions, names)).Concat(written.SelectMany(report => OfReport(report, names)))
                .OrderBy(row => row.On),
        ];
    }

    private static IEnumerable<FeedbackRow> OfPlan(Meeting meeting, IReadOnlyDictionary<Id<Person>, string> names) =>
    [
        // A returned plan says its reason also as a remark that is to be answered.
        .. meeting.Reviews.Where(review => review.Reason is { } reason && meeting.Comments.All(comment => comment.Text != reason)).Select(review => new FeedbackRow(
            "实施方案", review.At.ChinaDay, review.Check?.Word, review.Reason!, names.Of(review.ReviewerId), null)),
        .. meeting.Comments.Select(comment => new FeedbackRow(
            "实施方案", comment.At.ChinaDay, comment.Anchor ?? comment.Check.Word, comment.Text, names.Of(comment.AuthorId), comment.Answer)),
    ];

    private static IEnumerable<FeedbackRow> OfMaterials(Meeting meeting, IReadOnlyDictionary<Id<Person>, string> names) =>
        meeting.History.Where(change => change is { From: MeetingStage.Preparing, To: MeetingStage.Preparing, Reason: not null })
            .Select(change => new FeedbackRow("会前材料", change.At.ChinaDay, null, change.Reason!, names.Of(change.ById), null));

    private static IEnumerable<FeedbackRow> OfSessions(IEnumerable<MeetingSession> sessions, IReadOnlyDictionary<Id<Person>, string> names) =>
        from session in sessions
        from turn in session.Turns
        where turn.Kind is TurnKind.Commentary
        select new FeedbackRow("到会指导", session.OpenedAt.ChinaDay, "点评", turn.Text, names.Of(turn.SpeakerId), null);

    private static IEnumerable<FeedbackRow> OfReport(MeetingReport report, IReadOnlyDictionary<Id<Person>, string> names) =>
        report is { ReturnReason: { } reason, ReviewedAt: { } at }
            ? [new FeedbackRow(report.Kind.Word, at.ChinaDay, null, reason, names.Of(report.ReviewedById), null)]
            : [];

    private static IEnumerable<Id<Person>?> PeopleOf(Meeting meeting, IEnumerable<MeetingSession> sessions, IEnumerable<MeetingReport> reports) =>
    [
        .. meeting.Reviews.Select(review => (Id<Person>?)review.ReviewerId), .. meeting.Comments.Select(comment => (Id<Person>?)comment.AuthorId),
        .. meeting.History.Select(change => (Id<Person>?)change.ById),
        .. sessions.SelectMany(session => session.Turns).Select(turn => (Id<Person>?)turn.SpeakerId), .. reports.Select(report => report.ReviewedById),
    ];
}
