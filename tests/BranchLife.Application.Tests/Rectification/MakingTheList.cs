using BranchLife.Application.Access;
using BranchLife.Application.Meetings;
using BranchLife.Application.Rectification;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Domain.Rectification;
using BranchLife.Domain.Reports;
using BranchLife.Testing.Building;
using BranchLife.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Tests.Rectification;

public sealed class MakingTheList
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task draws_a_problem_from_a_criticism_and_keeps_the_link_to_its_closing(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await FollowedUpBranch.InAsync(database);

        var id = await TakeAsync(database, branch, branch.Secretary, null);
        await ConfirmAsync(database, branch);
        var item = await PlanAsync(database, branch, id, branch.Comrade);

        var problem = await database.LookAsync(db => db.Problems.SingleAsync(p => p.Id == id));
        Assert.Equal((branch.Comrade, SensitiveText.From("三季度只入户两次，回访没有登记。"), true), (problem.SubjectId, problem.Statement, problem.IsConfirmed));
        Assert.Equal((ProblemLinkKind.Criticism, branch.Criticism.Id.Value), (Assert.Single(problem.Links).Kind, problem.Links[0].RecordId));
        Assert.Equal([$"/criticism/{branch.Criticism.Id}"], await LinksAsync(branch.Comrade));
        Assert.Empty(await LinksAsync(branch.Commissioner));

        async Task<IEnumerable<string>> LinksAsync(Id<Person> reader) =>
            (await database.AsAsync<ItemDetails, ItemDetails.View>(reader, use => use.FindAsync(item, default))).Source.Links.Select(link => link.Path);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task takes_several_sources_into_one_problem_of_the_same_list_only(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await FollowedUpBranch.InAsync(database);
        var (same, ofBranch) = (A.Problem(branch.Comrade, branch.Meeting), A.Problem(null, branch.Meeting));
        await database.KeepAsync(same, ofBranch);

        await TakeAsync(database, branch, branch.Secretary, same.Id);
        await Assert.ThrowsAsync<NotFoundException>(() => TakeAsync(database, branch, branch.Secretary, ofBranch.Id));

        var board = await database.AsAsync<ProblemSources, ProblemSources.View>(branch.Secretary, use => use.FindAsync(branch.Meeting.Id, default));
        Assert.Equal((1, 0), (Assert.Single(board.Rows).Problems, board.Open));
        Assert.Equal(2, await database.LookAsync(db => db.Problems.CountAsync()));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task is_the_secretarys_and_every_reading_of_the_words_is_noted(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await FollowedUpBranch.InAsync(database);

        foreach (var other in new[] { branch.Comrade, branch.Commissioner, branch.Office, branch.Supervisor })
            await Assert.ThrowsAsync<AccessDeniedException>(() => TakeAsync(database, branch, other, null));
        await Assert.ThrowsAsync<NotFoundException>(() => TakeAsync(database, branch, branch.Stranger, null));
        await TakeAsync(database, branch, branch.Secretary, null);

        var entry = Assert.Single(await database.LookAsync(db => db.ReadingLog.ToListAsync()));
        Assert.Equal((branch.Secretary, "列入问题清单"), (entry.ReaderId, entry.Purpose));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task shows_personal_lists_to_those_who_may_read_them(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await FollowedUpBranch.InAsync(database);
        await database.KeepAsync(A.Problem(branch.Comrade, branch.Meeting), A.Problem(null, branch.Meeting));

        Assert.Equal((2, 2, 1, 1, 2), (await CountAsync(branch.Secretary), await CountAsync(branch.Comrade), await CountAsync(branch.AnotherComrade),
            await CountAsync(branch.Office), await CountAsync(branch.Supervisor)));

        async Task<int> CountAsync(Id<Person> reader) =>
            (await database.AsAsync<ProblemList, ProblemList.View>(reader, use => use.FindAsync(branch.Meeting.Id, default))).Problems;
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task leads_to_the_archive_when_every_item_has_an_end(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await FollowedUpBranch.InAsync(database);
        var problem = await TakeAsync(database, branch, branch.Secretary, null);
        await ConfirmAsync(database, branch);
        var version = await VersionAsync();
        Assert.Equal(MeetingRules.TheReportIsAcceptedFirst, (await Assert.ThrowsAsync<RuleViolationException>(ArchiveAsync)).Rule);

        var meeting = await database.LookAsync(db => db.Meetings.AsNoTracking().SingleAsync(m => m.Id == branch.Meeting.Id));
        var report = MeetingReport.Draft(Identities.Fresh<MeetingReport>(), meeting);
        report.Submit([], [], branch.Secretary, TestDatabase.Moment);
        report.Accept(new Reviewer(branch.Office, null), TestDatabase.Moment);
        await database.KeepAsync(report);
        Assert.Equal(MeetingRules.EveryItemHasAnEnd, (await Assert.ThrowsAsync<RuleViolationException>(ArchiveAsync)).Rule);
        var item = await PlanAsync(database, branch, problem, branch.Comrade);
        Assert.Equal(MeetingRules.EveryItemHasAnEnd, (await Assert.ThrowsAsync<RuleViolationException>(ArchiveAsync)).Rule);

        await database.AsAsync<CarryOverItem>(branch.Secretary, use => use.ExecuteAsync(item, "工程跨年度实施", 1, default));
        await ArchiveAsync();

        Assert.Equal(MeetingStage.Archived, await database.LookAsync(db => db.Meetings.Select(m => m.Stage).SingleAsync()));

        Task<int> VersionAsync() => database.LookAsync(db => db.Meetings.Select(m => m.Version).SingleAsync());

        Task ArchiveAsync() => database.AsAsync<ArchiveMeeting>(branch.Secretary, use => use.ExecuteAsync(branch.Meeting.Id, version, default));
    }

    private static Task<Id<Problem>> TakeAsync(TestDatabase database, FollowedUpBranch branch, Id<Person> by, Id<Problem>? into) =>
        database.AsAsync<TakeProblem, Id<Problem>>(by, use => use.ExecuteAsync(
            branch.Meeting.Id, new ProblemSource(ProblemLinkKind.Criticism, branch.Criticism.Id.Value), into, default));

    private static async Task ConfirmAsync(TestDatabase database, FollowedUpBranch branch)
    {
        var into = await database.LookAsync(db => db.Problems.Where(problem => problem.SubjectId == branch.Comrade).Select(problem => problem.Id).SingleAsync());
        await ClaimingOpinions.ClaimAsync(database, branch, branch.Comrade, new ClaimDraft(ClaimAnswer.Accepted, null, into));
        await database.AsAsync<ConfirmProblems>(branch.Secretary, use => use.ExecuteAsync(branch.Meeting.Id, 1, default));
    }

    private static Task<Id<RectificationItem>> PlanAsync(TestDatabase database, FollowedUpBranch branch, Id<Problem> problem, Id<Person> owner) =>
        database.AsAsync<OpenItem, Id<RectificationItem>>(branch.Secretary, use => use.ExecuteAsync(
            problem, new MeasurePlan { Measure = "每月入户走访四户", OwnerId = owner, DueOn = new DateOnly(2026, 12, 31) }, default));
}
