using BranchLife.Application.Access;
using BranchLife.Application.Meetings;
using BranchLife.Application.Preparation.Outlines;
using BranchLife.Application.Reports.Editing;
using BranchLife.Application.Reports.MeetingReports;
using BranchLife.Application.Tests.Rectification;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Domain.Procedure;
using BranchLife.Domain.Rectification;
using BranchLife.Domain.Reports;
using BranchLife.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Tests.Reports;

public sealed class ReportingOnRectification
{
    private const string PersonalWords = "本人与邻里的口角已经当面道歉";
    private static readonly DateOnly Due = new(2026, 12, 31);

    [Theory, OnSqlite, OnPostgreSql]
    public async Task counts_states_first_dates_and_extensions(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await InFollowUpAsync(database);
        var report = await DraftAsync(database, branch);

        var overview = Section(await ReadAsync(database, branch, report), ReportOutline.Overview);

        Assert.Equal("""
            党支部共制定整改事项4项，其中支部班子2项、党员个人2项。已销号1项、整改中1项、尚未启动1项、长期坚持1项，销号率25%。
            首次确定的完成时限最早为2026年12月10日，最晚为2026年12月31日，已到首次时限的0项中，按时销号0项。办理延期1项、1次，每次均写明理由，首次时限在台账中保留。没有超期未完成的事项。
            """.ReplaceLineEndings("\n"), overview.Text);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task tells_the_branch_s_own_items_whole_and_of_members_items_only_how_many(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await InFollowUpAsync(database);

        var view = await ReadAsync(database, branch, await DraftAsync(database, branch));

        var team = Section(view, ReportOutline.TeamItems).Text;
        Assert.Contains("整改措施：每月入户走访四户（责任人：何大川；完成时限：2027年1月31日，首次时限2026年12月10日，延期1次，理由：汛期人手不足）。", team, StringComparison.Ordinal);
        Assert.Contains("整改进展：2026年11月18日，已走访两户。", team, StringComparison.Ordinal);
        Assert.Contains("佐证材料：2026年11月19日，走访记录四份。", team, StringComparison.Ordinal);
        Assert.Contains("销号情况：整改中，未销号。", team, StringComparison.Ordinal);
        Assert.StartsWith("查摆党员个人问题2项，涉及党员1名，制定整改事项2项。已销号1项、尚未启动1项。", Section(view, ReportOutline.PersonalItems).Text, StringComparison.Ordinal);
        Assert.All(view.Written.Sections, section =>
        {
            Assert.DoesNotContain(PersonalWords, section.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("胡小满", section.Text, StringComparison.Ordinal);
        });
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task tells_what_look_backs_found_and_what_is_late(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await InFollowUpAsync(database);
        var report = await DraftAsync(database, branch);
        Assert.StartsWith("对已销号的事项，由责任人以外的同志按期开展“回头看”。尚未开展“回头看”。下一次“回头看”于2026年12月20日到期。",
            Section(await ReadAsync(database, branch, report), ReportOutline.LookBacks).Text, StringComparison.Ordinal);

        database.Clock.Advance(TimeSpan.FromDays(60));
        await ChangeAsync(database, item => item.State == RectificationState.Closed, item =>
            item.LookBackOn(LookBackResult.Reopened, "又有反复", new DateOnly(2027, 6, 30), branch.Commissioner, database.Clock.GetUtcNow()));

        var later = await ReadAsync(database, branch, report);
        Assert.StartsWith("对已销号的事项，由责任人以外的同志按期开展“回头看”。已开展“回头看”1次，其中成效保持0次、反弹重开1次。",
            Section(later, ReportOutline.LookBacks).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("又有反复", Section(later, ReportOutline.LookBacks).Text, StringComparison.Ordinal);
        var remaining = Section(later, ReportOutline.Remaining).Text;
        Assert.Contains("一是2项超期未完成，其中支部班子事项为“每月入户走访四户”", remaining, StringComparison.Ordinal);
        Assert.Contains("“回头看”发现松动、反弹1次", remaining, StringComparison.Ordinal);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task stands_beside_the_first_report_is_refused_over_a_false_figure_and_goes_its_way(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await InFollowUpAsync(database);
        var report = await DraftAsync(database, branch);
        Assert.Equal(report, await DraftAsync(database, branch));
        Assert.NotEqual(report, await DraftAsync(database, branch, ReportKind.Meeting));

        await EditAsync(database, branch, report, ReportOutline.PersonalItems, "个人问题整改扎实，已销号2项。");
        var found = Assert.Single((await ReadAsync(database, branch, report)).Findings, finding => finding.RuleId == "R-REP-02");
        Assert.Equal(("报告数字与系统数据不一致：已销号事项数写为2，记录为1。", $"/meetings/{branch.Meeting.Id}/report?kind=Rectification"), (found.Message, found.FixPath));
        var refused = await Assert.ThrowsAsync<RuleViolationException>(() => SubmitAsync(database, branch, report));
        Assert.Equal(ProcedureGuard.NothingBlocks, refused.Rule);

        await EditAsync(database, branch, report, ReportOutline.PersonalItems, null);
        await SubmitAsync(database, branch, report);
        await database.AsAsync<ReturnMeetingReport>(branch.Office, async use => await use.ExecuteAsync(report, "请补充佐证。", await VersionAsync(database, report), default));
        await SubmitAsync(database, branch, report);
        Assert.Contains((await database.AsAsync<Application.Inbox.Waiting, IReadOnlyList<Application.Inbox.Todo>>(branch.Office, use => use.FindAsync(default))),
            todo => todo.Title == "审阅整改落实情况报告：青溪村党支部" && todo.Path == $"/reports/{report}");
        await database.AsAsync<AcceptMeetingReport>(branch.Office, async use => await use.ExecuteAsync(report, await VersionAsync(database, report), default));

        Assert.Contains("整改落实情况报告已接收。", await database.LookAsync(db => db.Notices.Where(notice => notice.RecipientId == branch.Secretary).Select(notice => notice.Sentence).ToListAsync()));
        var preview = await database.AsAsync<ArchivePreview, ArchivePreview.View>(branch.Secretary, use => use.FindAsync(branch.Meeting.Id, default));
        Assert.Equal(ReportState.Draft, preview.Report);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task is_outdated_when_an_item_went_on_and_not_because_time_went_by(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await InFollowUpAsync(database);
        var report = await DraftAsync(database, branch);
        await SubmitAsync(database, branch, report);
        database.Clock.Advance(TimeSpan.FromDays(90));
        Assert.False((await ReadAsync(database, branch, report)).IsOutdated);

        await ChangeAsync(database, item => item.State == RectificationState.InProgress, item =>
            item.Report("再走访两户", new DateOnly(2027, 1, 5), isEvidence: false, branch.Comrade, database.Clock.GetUtcNow()));

        var changed = Assert.Single((await ReadAsync(database, branch, report)).Outdated);
        Assert.Equal(ReportOutline.TeamItems, changed.Of.Key);
        Assert.Contains(changed.Changes, change => change.Is is TextChange.Kind.Added && change.Words.Contains('再'));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task leaves_to_another_branch_what_went_there(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await InFollowUpAsync(database);
        var elsewhere = await database.LookAsync(db => db.Units.Where(unit => unit.Name == "白石村党支部").Select(unit => unit.Id).SingleAsync());
        await ChangeAsync(database, item => item.State == RectificationState.InProgress, item => item.MoveTo(elsewhere, "支部拆分", new DateOnly(2026, 11, 20)));

        var view = await ReadAsync(database, branch, await DraftAsync(database, branch));

        Assert.StartsWith("党支部共制定整改事项3项，其中支部班子1项、党员个人2项。", Section(view, ReportOutline.Overview).Text, StringComparison.Ordinal);
        Assert.Contains("另有1项随责任人转入其他党支部", Section(view, ReportOutline.Overview).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("走访记录四份", Section(view, ReportOutline.TeamItems).Text, StringComparison.Ordinal);
        Assert.Contains("划转情况：1项随责任人转入其他党支部", Section(view, ReportOutline.TeamItems).Text, StringComparison.Ordinal);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task is_the_committee_s_until_it_is_handed_in(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await InFollowUpAsync(database);
        var report = await DraftAsync(database, branch);

        await Assert.ThrowsAsync<NotFoundException>(() => ReadAsync(database, branch, report, branch.AnotherComrade));
        await Assert.ThrowsAsync<NotFoundException>(() => ReadAsync(database, branch, report, branch.Office));
        await Assert.ThrowsAsync<AccessDeniedException>(() => SubmitAsync(database, branch, report, branch.Commissioner));
        await SubmitAsync(database, branch, report);

        Assert.Equal(ReportKind.Rectification, (await ReadAsync(database, branch, report, branch.AnotherComrade)).Kind);
        Assert.True((await ReadAsync(database, branch, report, branch.Office)).MayReview);
        await Assert.ThrowsAsync<NotFoundException>(() => ReadAsync(database, branch, report, branch.Stranger));
    }

    // Two of the branch (one extended and worked on, one for good), two of a member (one closed on 20 November, one untouched).
    private static async Task<FollowedUpBranch> InFollowUpAsync(TestDatabase database)
    {
        var branch = await FollowedUpBranch.InAsync(database);
        await database.LookAsync(async db =>
        {
            var meeting = await db.Meetings.SingleAsync(meeting => meeting.Id == branch.Meeting.Id);
            meeting.ConfirmProblemList([], branch.Secretary, TestDatabase.Moment);
            return await db.SaveChangesAsync();
        });
        await branch.ItemAsync(database, null, branch.Comrade, new DateOnly(2026, 12, 10), item =>
        {
            item.Extend(new DateOnly(2027, 1, 31), "汛期人手不足", branch.Secretary, TestDatabase.Moment);
            item.Report("已走访两户", new DateOnly(2026, 11, 18), isEvidence: false, branch.Comrade, TestDatabase.Moment);
            item.Report("走访记录四份", new DateOnly(2026, 11, 19), isEvidence: true, branch.Recorder, TestDatabase.Moment);
        });
        await branch.ItemAsync(database, null, branch.Commissioner, null);
        await branch.ItemAsync(database, branch.AnotherComrade, branch.AnotherComrade, Due, item =>
        {
            item.Report(PersonalWords, new DateOnly(2026, 11, 19), isEvidence: true, branch.Recorder, TestDatabase.Moment);
            item.RequestClosure(branch.AnotherComrade);
            item.Close("经核验属实。", new Reviewer(branch.Commissioner, branch.Branch.Id), TestDatabase.Moment, 30, 90);
        });
        await branch.ItemAsync(database, branch.AnotherComrade, branch.AnotherComrade, Due);
        return branch;
    }

    private static async Task<Id<MeetingReport>> DraftAsync(TestDatabase database, FollowedUpBranch branch, ReportKind kind = ReportKind.Rectification)
    {
        var version = await database.LookAsync(db => db.Meetings.Where(m => m.Id == branch.Meeting.Id).Select(m => m.Version).SingleAsync());
        return await database.AsAsync<DraftMeetingReport, Id<MeetingReport>>(
            branch.Secretary, draft => draft.ExecuteAsync(branch.Meeting.Id, kind, version, default));
    }

    private static Task<ReportDetails.View> ReadAsync(TestDatabase database, FollowedUpBranch branch, Id<MeetingReport> report, Id<Person>? reader = null) =>
        database.AsAsync<ReportDetails, ReportDetails.View>(reader ?? branch.Secretary, details => details.FindAsync(report, default));

    private static Task EditAsync(TestDatabase database, FollowedUpBranch branch, Id<MeetingReport> report, string key, string? text) =>
        database.AsAsync<EditReportSection>(branch.Secretary, async edit => await edit.ExecuteAsync(report, key, text, await VersionAsync(database, report), default));

    private static Task SubmitAsync(TestDatabase database, FollowedUpBranch branch, Id<MeetingReport> report, Id<Person>? by = null) =>
        database.AsAsync<SubmitMeetingReport>(by ?? branch.Secretary, async submit => await submit.ExecuteAsync(report, await VersionAsync(database, report), default));

    private static Task<int> VersionAsync(TestDatabase database, Id<MeetingReport> report) =>
        database.LookAsync(db => db.MeetingReports.Where(known => known.Id == report).Select(known => known.Version).SingleAsync());

    private static Task ChangeAsync(TestDatabase database, System.Linq.Expressions.Expression<Func<RectificationItem, bool>> which, Action<RectificationItem> change) =>
        database.LookAsync(async db =>
        {
            change(await db.RectificationItems.SingleAsync(which));
            return await db.SaveChangesAsync();
        });

    private static WrittenReport.Section Section(ReportDetails.View view, string key) =>
        view.Written.Sections.Single(section => section.Of.Key == key);
}
