using BranchLife.Application.Access;
using BranchLife.Application.Meetings;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Testing.Building;
using BranchLife.Testing.Databases;

namespace BranchLife.Application.Tests.Meetings;

public sealed class ChangingAPlan
{
    [Theory, OnSqlite]
    public async Task takes_owners_and_the_committee_meeting_from_the_branch_only(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await PlanningBranch.InAsync(database);
        var foreign = A.RegularMeeting(of: branch.Other.Id, plan: A.RegularPlan with { HostId = null, RecorderId = null });
        await database.KeepAsync(foreign);

        Task<RuleViolationException> Refused(PlanDraft draft) => Assert.ThrowsAsync<RuleViolationException>(() => ChangeAsync(branch, draft));

        Assert.Equal(MeetingRules.PeopleAreOfTheBranch, (await Refused(branch.Plan with { HostId = branch.Stranger })).Rule);
        Assert.Equal(MeetingRules.PeopleAreOfTheBranch, (await Refused(branch.Plan with { Steps = [new PlanStep { Ordinal = 1, Phase = PlanPhase.Before, Title = "学习", OwnerId = branch.Office }] })).Rule);
        Assert.Equal(MeetingRules.AdoptedByTheBranch, (await Refused(branch.Plan with { AdoptedById = foreign.Id })).Rule);
        Assert.Equal("2026年度专题组织生活会", (await branch.StoredAsync()).Title);
    }

    [Theory, OnSqlite]
    public async Task refuses_classified_words_before_they_are_kept(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await PlanningBranch.InAsync(database);

        var refusal = await Assert.ThrowsAsync<RuleViolationException>(() => ChangeAsync(branch, branch.Plan with { Requirements = "内部资料，不得外传" }));

        Assert.Contains("本系统不得处理国家秘密", refusal.Message, StringComparison.Ordinal);
        Assert.Null((await branch.StoredAsync()).Requirements);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task of_the_day_after_approval_voids_it_and_tells_the_reviewers(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await PlanningBranch.InAsync(database);
        await branch.MoveAsync(meeting =>
        {
            meeting.SubmitPlan([], branch.Secretary, TestDatabase.Moment);
            meeting.ApprovePlan(meeting.PlanFingerprint, new Reviewer(branch.Office, null), TestDatabase.Moment);
        });

        await ChangeAsync(branch, branch.Plan with { Place = "镇会议室" });
        Assert.Equal(MeetingStage.Preparing, (await branch.StoredAsync()).Stage);
        Assert.Empty(await branch.NoticesToAsync(branch.Office));

        await ChangeAsync(branch, branch.Plan with { HeldOn = PlannedBranch.Day.AddDays(7) });
        var meeting = await branch.StoredAsync();
        Assert.Equal((MeetingStage.Planning, null), (meeting.Stage, meeting.ApprovedPlanHash));
        Assert.Single(await branch.NoticesToAsync(branch.Office));
    }

    [Theory, OnSqlite]
    public async Task outside_a_campaign_begins_with_the_secretary_and_knows_whether_it_is_reviewed(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await PlanningBranch.InAsync(database);

        var adopted = await PlanAsync(branch);
        await database.LookAsync(async db =>
        {
            (await db.Units.FindAsync(branch.Committee.Id))!.ReviewPlansBelow(true);
            return await db.SaveChangesAsync();
        });
        var reviewed = await PlanAsync(branch);

        Assert.False((await database.LookAsync(db => db.Meetings.FindAsync(adopted).AsTask()))!.PlanIsReviewed);
        Assert.True((await database.LookAsync(db => db.Meetings.FindAsync(reviewed).AsTask()))!.PlanIsReviewed);
        await Assert.ThrowsAsync<NotFoundException>(() => database.AsAsync<PlanMeeting>(
            branch.Commissioner, plan => plan.ExecuteAsync(branch.Branch.Id, 2026, true, branch.Plan, default)));
    }

    private static Task ChangeAsync(PlanningBranch branch, PlanDraft draft) =>
        branch.ActAsync<ChangeMeetingPlan>(branch.Secretary, (change, version) => change.ExecuteAsync(branch.Meeting.Id, draft, version, default));

    private static Task<Id<Meeting>> PlanAsync(PlanningBranch branch) => branch.Database.AsAsync<PlanMeeting, Id<Meeting>>(
        branch.Secretary, plan => plan.ExecuteAsync(branch.Branch.Id, 2026, true, branch.Plan, default));
}
