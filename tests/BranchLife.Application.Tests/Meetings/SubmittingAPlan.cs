using BranchLife.Application.Access;
using BranchLife.Application.Meetings;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Tests.Meetings;

public sealed class SubmittingAPlan
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task keeps_the_text_and_tells_those_who_review(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await PlanningBranch.InAsync(database);

        await branch.ActAsync<SubmitMeetingPlan>(branch.Secretary, (submit, version) => submit.ExecuteAsync(branch.Meeting.Id, version, default));

        var meeting = await branch.StoredAsync();
        Assert.Equal(MeetingStage.PlanSubmitted, meeting.Stage);
        var kept = await database.LookAsync(db => db.SubmittedPlans.AsNoTracking().SingleAsync());
        Assert.Equal((meeting.PlanFingerprint, 3), (kept.PlanHash, kept.Steps.Count));
        Assert.Single(await branch.NoticesToAsync(branch.Office));
        Assert.Single(await branch.NoticesToAsync(branch.Supervisor));
        Assert.Empty(await branch.NoticesToAsync(branch.Comrade));
    }

    [Theory, OnSqlite]
    public async Task is_refused_with_a_step_that_nobody_owns_and_changes_nothing(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await PlanningBranch.InAsync(database);
        await branch.MoveAsync(meeting => meeting.ChangePlan(
            branch.Plan with { Steps = [.. branch.Plan.Steps, new PlanStep { Ordinal = 4, Phase = PlanPhase.Before, Title = "谈心谈话" }] },
            branch.Secretary, TestDatabase.Moment));

        var refusal = await Assert.ThrowsAsync<RuleViolationException>(() => branch.ActAsync<SubmitMeetingPlan>(
            branch.Secretary, (submit, version) => submit.ExecuteAsync(branch.Meeting.Id, version, default)));

        Assert.Contains("环节“谈心谈话”缺少责任人和完成时限", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(MeetingStage.Planning, (await branch.StoredAsync()).Stage);
        Assert.Empty(await branch.NoticesToAsync(branch.Office));
    }

    [Theory, OnSqlite]
    public async Task belongs_to_the_secretary(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await PlanningBranch.InAsync(database);

        Task SubmitAs(Id<Domain.Members.Person> person) =>
            branch.ActAsync<SubmitMeetingPlan>(person, (submit, version) => submit.ExecuteAsync(branch.Meeting.Id, version, default));

        await Assert.ThrowsAsync<AccessDeniedException>(() => SubmitAs(branch.Commissioner));
        await Assert.ThrowsAsync<NotFoundException>(() => SubmitAs(branch.Comrade));
        await Assert.ThrowsAsync<NotFoundException>(() => SubmitAs(branch.Office));
        await Assert.ThrowsAsync<NotFoundException>(() => SubmitAs(branch.Stranger));
    }

    [Theory, OnSqlite]
    public async Task is_refused_from_a_form_that_was_shown_before_somebody_saved(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await PlanningBranch.InAsync(database);
        var shown = await branch.VersionAsync();
        await branch.MoveAsync(meeting => meeting.ChangePlan(branch.Plan with { Place = "镇会议室" }, branch.Secretary, TestDatabase.Moment));

        await Assert.ThrowsAsync<StaleVersionException>(() =>
            database.AsAsync<SubmitMeetingPlan>(branch.Secretary, submit => submit.ExecuteAsync(branch.Meeting.Id, shown, default)));
    }

    [Theory, OnSqlite]
    public async Task is_adopting_where_no_review_applies(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await PlanningBranch.InAsync(database, inCampaign: false, reviewed: false);

        await Assert.ThrowsAsync<RuleViolationException>(() => branch.ActAsync<SubmitMeetingPlan>(
            branch.Secretary, (submit, version) => submit.ExecuteAsync(branch.Meeting.Id, version, default)));
        await branch.ActAsync<AdoptMeetingPlan>(branch.Secretary, (adopt, version) => adopt.ExecuteAsync(branch.Meeting.Id, version, default));

        var meeting = await branch.StoredAsync();
        Assert.Equal((MeetingStage.Preparing, meeting.PlanFingerprint), (meeting.Stage, meeting.ApprovedPlanHash));
        Assert.Single(await branch.NoticesToAsync(branch.Commissioner));
    }
}
