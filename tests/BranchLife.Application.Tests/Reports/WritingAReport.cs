using BranchLife.Application.Preparation.Outlines;
using BranchLife.Application.Reports.Editing;
using BranchLife.Application.Reports.MeetingReports;
using BranchLife.Application.Tests.Rectification;
using BranchLife.Domain;
using BranchLife.Domain.Reports;
using BranchLife.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Tests.Reports;

public sealed class WritingAReport
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task lays_what_was_written_by_hand_beside_the_records(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var (branch, report) = await DraftAsync(database);
        await EditAsync(database, branch, report, ReportOutline.Problems, "一是调查研究不够深入，有时满足于听汇报。");

        var before = Assert.Single((await ReadAsync(database, branch, report)).Edits);
        await branch.ItemAsync(database, null, branch.Comrade, new DateOnly(2027, 3, 1));
        var after = await ReadAsync(database, branch, report);

        Assert.Contains(before.Against, change => change.Is is TextChange.Kind.Added && change.Words.Contains("调查研究", StringComparison.Ordinal));
        Assert.Empty(before.Since);
        Assert.Contains(Assert.Single(after.Edits).Since, change => change.Is is TextChange.Kind.Added);
        Assert.Equal("一是调查研究不够深入，有时满足于听汇报。", Section(after, ReportOutline.Problems).Text);

        await EditAsync(database, branch, report, ReportOutline.Problems, null);
        Assert.Empty((await ReadAsync(database, branch, report)).Edits);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task says_what_has_changed_since_it_was_handed_in(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var (branch, report) = await DraftAsync(database);
        var drafts = (await ReadAsync(database, branch, report)).Written.Drafts;
        await database.LookAsync(async db =>
        {
            (await db.MeetingReports.SingleAsync()).Submit([], drafts, branch.Secretary, TestDatabase.Moment);
            return await db.SaveChangesAsync();
        });
        Assert.False((await ReadAsync(database, branch, report)).IsOutdated);

        await branch.ItemAsync(database, null, branch.Comrade, new DateOnly(2027, 3, 1));

        var changed = (await ReadAsync(database, branch, report)).Outdated;
        Assert.Contains(changed, change => change.Of.Key == ReportOutline.Measures);
        var findings = Assert.Single(changed, change => change.Of.Key == ReportOutline.Findings).Changes;
        Assert.Contains(findings, change => change is { Is: TextChange.Kind.Removed, Words: "0" });
        Assert.Contains(findings, change => change is { Is: TextChange.Kind.Added, Words: "1" });
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task points_its_writers_to_what_is_left_of_a_template(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var (branch, report) = await DraftAsync(database);
        await EditAsync(database, branch, report, ReportOutline.Study, "X月X日，党支部组织学习《《有关文件》。");

        var view = await ReadAsync(database, branch, report);

        Assert.Contains(view.Residue, place => place.Of.Key == ReportOutline.Study && place.Words.Contains("X月X日", StringComparison.Ordinal));
        Assert.Contains(view.Residue, place => place.Of.Key == ReportOutline.Study && place.Words.Contains("《《", StringComparison.Ordinal));
    }

    private static async Task<(FollowedUpBranch, Id<MeetingReport>)> DraftAsync(TestDatabase database)
    {
        var branch = await FollowedUpBranch.InAsync(database);
        var version = await database.LookAsync(db => db.Meetings.Where(m => m.Id == branch.Meeting.Id).Select(m => m.Version).SingleAsync());
        var report = await database.AsAsync<DraftMeetingReport, Id<MeetingReport>>(
            branch.Secretary, draft => draft.ExecuteAsync(branch.Meeting.Id, ReportKind.Meeting, version, default));
        return (branch, report);
    }

    private static async Task EditAsync(TestDatabase database, FollowedUpBranch branch, Id<MeetingReport> report, string key, string? text)
    {
        var version = (await ReadAsync(database, branch, report)).Version;
        await database.AsAsync<EditReportSection>(branch.Secretary, edit => edit.ExecuteAsync(report, key, text, version, default));
    }

    private static Task<ReportDetails.View> ReadAsync(TestDatabase database, FollowedUpBranch branch, Id<MeetingReport> report) =>
        database.AsAsync<ReportDetails, ReportDetails.View>(branch.Secretary, details => details.FindAsync(report, default));

    private static WrittenReport.Section Section(ReportDetails.View view, string key) =>
        view.Written.Sections.Single(section => section.Of.Key == key);
}
