using BranchLife.Application.Access;
using BranchLife.Application.Meetings;
using BranchLife.Application.Rules;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Procedure;
using BranchLife.Testing.Databases;

namespace BranchLife.Application.Tests.Meetings;

public sealed class PuttingAMeetingOff
{
    private static readonly DateOnly Beyond = new(2027, 2, 26);

    [Theory, OnSqlite, OnPostgreSql]
    public async Task beyond_the_window_takes_the_recorded_consent_of_above(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await PlanningBranch.InAsync(database);
        var id = branch.Meeting.Id;
        await branch.MoveAsync(meeting => meeting.SubmitPlan([], branch.Secretary, TestDatabase.Moment));

        Task Postpone() => branch.ActAsync<PostponeMeeting>(
            branch.Secretary, (postpone, version) => postpone.ExecuteAsync(id, Beyond, "防汛值守", version, default));

        Assert.Equal(MeetingRules.BeyondTheWindowAboveConsents, (await Assert.ThrowsAsync<RuleViolationException>(Postpone)).Rule);
        await branch.ActAsync<AskToPutOffMeeting>(branch.Secretary, (ask, version) => ask.ExecuteAsync(id, PutOffKind.Postpone, Beyond, "防汛值守", version, default));
        Assert.Single(await branch.NoticesToAsync(branch.Office));
        await Assert.ThrowsAsync<AccessDeniedException>(() => branch.ActAsync<AnswerPutOff>(
            branch.Supervisor, (answer, version) => answer.ExecuteAsync(id, true, null, version, default)));
        await branch.ActAsync<AnswerPutOff>(branch.Office, (answer, version) => answer.ExecuteAsync(id, true, null, version, default));
        await Postpone();

        Assert.Equal(MeetingStage.Postponed, (await branch.StoredAsync()).Stage);
        Assert.Contains(await branch.NoticesToAsync(branch.Supervisor), notice => notice.Sentence.EndsWith("已延期，具体时间另行通知。", StringComparison.Ordinal));

        await branch.ActAsync<ResumeMeeting>(branch.Secretary, (resume, version) => resume.ExecuteAsync(id, version, default));
        Assert.Equal(MeetingStage.PlanSubmitted, (await branch.StoredAsync()).Stage);
    }

    [Theory, OnSqlite]
    public async Task inside_the_window_takes_a_reason_only(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await PlanningBranch.InAsync(database);

        await branch.ActAsync<PostponeMeeting>(branch.Secretary, (postpone, version) =>
            postpone.ExecuteAsync(branch.Meeting.Id, new DateOnly(2027, 1, 15), "防汛值守", version, default));

        var meeting = await branch.StoredAsync();
        Assert.Equal((MeetingStage.Postponed, "防汛值守"), (meeting.Stage, meeting.History[^1].Reason));
    }

    [Theory, OnSqlite]
    public async Task with_consent_lets_the_plan_name_a_later_day(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await PlanningBranch.InAsync(database);
        await branch.MoveAsync(meeting =>
        {
            meeting.AskToPutOff(PutOffKind.Postpone, Beyond, "防汛值守", branch.Secretary, TestDatabase.Moment);
            meeting.ChangePlan(branch.Plan with { HeldOn = Beyond }, branch.Secretary, TestDatabase.Moment);
        });
        Assert.Contains(await FindingsAsync(branch), finding => finding.Message.Contains("不在专题活动规定的", StringComparison.Ordinal));

        await branch.MoveAsync(meeting => meeting.AnswerPutOff(true, null, new Reviewer(branch.Office, null), TestDatabase.Moment));

        Assert.DoesNotContain(await FindingsAsync(branch), finding => finding.Message.Contains("不在专题活动规定的", StringComparison.Ordinal));
    }

    [Theory, OnSqlite]
    public async Task for_good_takes_consent_in_a_campaign_and_only_a_reason_outside(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await PlanningBranch.InAsync(database);

        Task Cancel() => branch.ActAsync<CancelMeeting>(
            branch.Secretary, (cancel, version) => cancel.ExecuteAsync(branch.Meeting.Id, "支部撤销", version, default));

        await Assert.ThrowsAsync<RuleViolationException>(Cancel);
        await branch.ActAsync<AskToPutOffMeeting>(branch.Secretary, (ask, version) =>
            ask.ExecuteAsync(branch.Meeting.Id, PutOffKind.Cancel, null, "支部撤销", version, default));
        await Assert.ThrowsAsync<NotFoundException>(() => branch.ActAsync<AnswerPutOff>(
            branch.Stranger, (answer, version) => answer.ExecuteAsync(branch.Meeting.Id, true, null, version, default)));
        await branch.MoveAsync(meeting => meeting.AnswerPutOff(true, null, new Reviewer(branch.Office, null), TestDatabase.Moment));
        await Cancel();

        Assert.Equal(MeetingStage.Cancelled, (await branch.StoredAsync()).Stage);
    }

    private static async Task<IReadOnlyList<Finding>> FindingsAsync(PlanningBranch branch)
    {
        var meeting = await branch.StoredAsync();
        return await branch.Database.AsAsync<PlanFindings, IReadOnlyList<Finding>>(branch.Secretary, plan => plan.FindAsync(meeting, default));
    }
}
