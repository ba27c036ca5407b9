using BranchLife.Application.Access;
using BranchLife.Application.Meetings;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Testing.Building;
using BranchLife.Testing.Databases;

namespace BranchLife.Application.Tests.Meetings;

public sealed class ReviewingAPlan
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task goes_from_return_over_answer_and_change_to_an_approval_bound_to_the_text(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await SubmittedAsync(database);
        var id = branch.Meeting.Id;

        await branch.ActAsync<ReturnMeetingPlan>(branch.Supervisor, (back, version) =>
            back.ExecuteAsync(id, PlanCheck.TimeNodes, "学习研讨", "学习研讨请提前三天。", version, default));
        Assert.Single(await branch.NoticesToAsync(branch.Secretary));
        await branch.ActAsync<AnswerPlanComment>(branch.Secretary, (answer, version) => answer.ExecuteAsync(id, 1, "已提前到12月7日。", version, default));
        await branch.ActAsync<ChangeMeetingPlan>(branch.Secretary, (change, version) => change.ExecuteAsync(id, Earlier(branch), version, default));
        await branch.ActAsync<SubmitMeetingPlan>(branch.Secretary, (submit, version) => submit.ExecuteAsync(id, version, default));

        var shown = await database.AsAsync<PlanForReading, PlanForReading.View>(branch.Office, plan => plan.FindAsync(id, default));
        var change = Assert.Single(shown.Changes!);
        Assert.Equal("会前：学习研讨", change.What);
        Assert.Contains("2026年12月10日", change.Before, StringComparison.Ordinal);
        Assert.Contains("2026年12月7日", change.After, StringComparison.Ordinal);

        await Assert.ThrowsAsync<RuleViolationException>(() => branch.ActAsync<ApproveMeetingPlan>(
            branch.Office, (approve, version) => approve.ExecuteAsync(id, "0", version, default)));
        await branch.ActAsync<ApproveMeetingPlan>(branch.Office, (approve, version) => approve.ExecuteAsync(id, shown.Hash, version, default));

        var meeting = await branch.StoredAsync();
        Assert.Equal((MeetingStage.Preparing, shown.Hash), (meeting.Stage, meeting.ApprovedPlanHash));
        Assert.Contains(await branch.NoticesToAsync(branch.Commissioner), notice => notice.Sentence.Contains("由您负责的环节", StringComparison.Ordinal));
    }

    [Theory, OnSqlite]
    public async Task waits_until_every_comment_is_answered(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await SubmittedAsync(database);
        await branch.ActAsync<CommentOnPlan>(branch.Supervisor, (comment, version) =>
            comment.ExecuteAsync(branch.Meeting.Id, PlanCheck.StudyEffect, null, "请列出学习篇目。", version, default));
        var hash = (await branch.StoredAsync()).PlanFingerprint;

        Task Approve() => branch.ActAsync<ApproveMeetingPlan>(
            branch.Office, (approve, version) => approve.ExecuteAsync(branch.Meeting.Id, hash, version, default));

        Assert.Equal(MeetingRules.EveryCommentIsAnswered, (await Assert.ThrowsAsync<RuleViolationException>(Approve)).Rule);
        await branch.ActAsync<AnswerPlanComment>(branch.Secretary, (answer, version) => answer.ExecuteAsync(branch.Meeting.Id, 1, "已列入附件。", version, default));
        await Approve();
        Assert.Equal(MeetingStage.Preparing, (await branch.StoredAsync()).Stage);
    }

    [Theory, OnSqlite]
    public async Task is_not_for_the_branch_itself(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await SubmittedAsync(database);

        Task ReturnAs(Id<Person> person) => branch.ActAsync<ReturnMeetingPlan>(
            person, (back, version) => back.ExecuteAsync(branch.Meeting.Id, PlanCheck.Procedure, null, "请修改。", version, default));

        await Assert.ThrowsAsync<AccessDeniedException>(() => ReturnAs(branch.Secretary));
        await Assert.ThrowsAsync<AccessDeniedException>(() => ReturnAs(branch.Commissioner));
        await Assert.ThrowsAsync<NotFoundException>(() => ReturnAs(branch.Comrade));
        await Assert.ThrowsAsync<NotFoundException>(() => ReturnAs(branch.Stranger));
    }

    [Theory, OnSqlite]
    public async Task keeps_out_classified_words(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await SubmittedAsync(database);

        await Assert.ThrowsAsync<RuleViolationException>(() => branch.ActAsync<CommentOnPlan>(branch.Supervisor, (comment, version) =>
            comment.ExecuteAsync(branch.Meeting.Id, PlanCheck.Procedure, null, "参照机密级文件办理", version, default)));
    }

    private static async Task<PlanningBranch> SubmittedAsync(TestDatabase database)
    {
        var branch = await PlanningBranch.InAsync(database);
        await branch.ActAsync<SubmitMeetingPlan>(branch.Secretary, (submit, version) => submit.ExecuteAsync(branch.Meeting.Id, version, default));
        return branch;
    }

    private static PlanDraft Earlier(PlanningBranch branch) => branch.Plan with
    {
        Steps = [branch.Step(PlanPhase.Before, "学习研讨", PlannedBranch.Day.AddDays(-11)), .. branch.Plan.Steps.Skip(1)],
    };
}
