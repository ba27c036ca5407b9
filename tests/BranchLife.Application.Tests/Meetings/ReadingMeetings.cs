using BranchLife.Application.Access;
using BranchLife.Application.Meetings;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Testing.Building;
using BranchLife.Testing.Databases;

namespace BranchLife.Application.Tests.Meetings;

public sealed class ReadingMeetings
{
    [Theory, OnSqlite]
    public async Task shows_a_draft_to_its_writers_only(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await PlanningBranch.InAsync(database);

        Assert.Equal(MeetingStage.Planning, (await WorkspaceAsync(branch, branch.Secretary)).Stage);
        Assert.Empty((await WorkspaceAsync(branch, branch.Commissioner)).Acts);
        foreach (var person in new[] { branch.Comrade, branch.Stranger, branch.Office, branch.Supervisor })
        {
            await Assert.ThrowsAsync<NotFoundException>(() => WorkspaceAsync(branch, person));
            Assert.Empty((await ListAsync(branch, person, new MeetingList.Filter())).Rows);
        }
    }

    [Theory, OnSqlite]
    public async Task names_the_next_act_of_whoever_looks(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await PlanningBranch.InAsync(database);
        Assert.Equal("报送审核", (await WorkspaceAsync(branch, branch.Secretary)).Acts[0].Label);

        await branch.MoveAsync(meeting => meeting.SubmitPlan([], branch.Secretary, TestDatabase.Moment));
        Assert.Equal("审核方案", (await WorkspaceAsync(branch, branch.Office)).Acts[0].Label);
        Assert.Equal(["延期", "取消会议"], (await WorkspaceAsync(branch, branch.Secretary)).Acts.Select(act => act.Label));

        await branch.MoveAsync(meeting => meeting.ReturnPlan(PlanCheck.Procedure, null, "请补充议程。", new Reviewer(branch.Office, null), TestDatabase.Moment));
        var returned = await WorkspaceAsync(branch, branch.Secretary);
        Assert.Equal("答复审核意见", returned.Acts[0].Label);
        Assert.Equal("请补充议程。", returned.History[0].Reason);
    }

    [Theory, OnSqlite]
    public async Task keeps_what_the_rules_found_about_comrades_from_ordinary_members(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await PlanningBranch.InAsync(database);
        await branch.MoveAsync(meeting =>
        {
            meeting.SubmitPlan([], branch.Secretary, TestDatabase.Moment);
            meeting.ReturnPlan(PlanCheck.Procedure, null, "请补充议程。", new Reviewer(branch.Office, null), TestDatabase.Moment);
            meeting.AnswerComment(1, "已补充。", branch.Secretary, TestDatabase.Moment);
            meeting.SubmitPlan([], branch.Secretary, TestDatabase.Moment);
            meeting.ApprovePlan(meeting.PlanFingerprint, new Reviewer(branch.Office, null), TestDatabase.Moment);
        });

        var member = await WorkspaceAsync(branch, branch.Comrade);
        var secretary = await WorkspaceAsync(branch, branch.Secretary);

        Assert.Empty(member.Findings);
        Assert.Empty(member.Comments);
        Assert.DoesNotContain(member.History, line => line.Reason is not null);
        Assert.NotEmpty(secretary.Findings);
        Assert.Single(secretary.Comments);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task turns_the_list_by_its_last_row(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await PlanningBranch.InAsync(database);
        await database.KeepAsync(Enumerable.Range(0, 44).Select(_ => A.Meeting(of: branch.Branch.Id, plan: branch.Plan)));

        List<Id<Meeting>> seen = [];
        var filter = new MeetingList.Filter();
        for (var page = 0; page < 3; page++)
        {
            var shown = await ListAsync(branch, branch.Secretary, filter);
            Assert.Equal(45, shown.Total);
            seen.AddRange(shown.Rows.Select(row => row.Id));
            filter = filter with { After = shown.Next };
        }

        Assert.Null(filter.After);
        Assert.Equal(45, seen.Distinct().Count());
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task narrows_the_list_by_year_stage_and_subtree(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await PlanningBranch.InAsync(database);
        await branch.MoveAsync(meeting => meeting.SubmitPlan([], branch.Secretary, TestDatabase.Moment));

        async Task<int> CountAsync(MeetingList.Filter filter) => (await ListAsync(branch, branch.Office, filter)).Rows.Count;

        Assert.Equal(1, await CountAsync(new(Year: 2026, Stage: MeetingStage.PlanSubmitted, Unit: branch.Committee.Id)));
        Assert.Equal(1, await CountAsync(new(Unit: branch.Branch.Id)));
        Assert.Equal(0, await CountAsync(new(Unit: branch.Other.Id)));
        Assert.Equal(0, await CountAsync(new(Year: 2025)));
        Assert.Equal(0, await CountAsync(new(Stage: MeetingStage.Planning)));
    }

    private static Task<WorkspaceView> WorkspaceAsync(PlanningBranch branch, Id<Person> person) =>
        branch.Database.AsAsync<MeetingWorkspace, WorkspaceView>(person, workspace => workspace.FindAsync(branch.Meeting.Id, default));

    private static Task<MeetingList.View> ListAsync(PlanningBranch branch, Id<Person> person, MeetingList.Filter filter) =>
        branch.Database.AsAsync<MeetingList, MeetingList.View>(person, list => list.FindAsync(filter, default));
}
