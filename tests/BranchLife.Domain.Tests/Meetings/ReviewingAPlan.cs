using BranchLife.Domain.Meetings;
using BranchLife.Testing.Building;

namespace BranchLife.Domain.Tests.Meetings;

public sealed class ReviewingAPlan
{
    private static Reviewer OwnPlan => new(A.Secretary, null);

    private static Reviewer OwnBranch => new(A.Supervisor.PersonId, A.OurBranch);

    private static Reviewer OtherBranch => new(A.Supervisor.PersonId, A.AnotherBranch);

    [Fact]
    public void binds_the_approval_to_the_text_shown()
    {
        var meeting = A.Meeting().Submitted();
        var shown = meeting.PlanFingerprint;

        meeting.ApprovePlan(shown, OtherBranch, A.Moment);

        Assert.Equal(shown, meeting.ApprovedPlanHash);
        var review = Assert.Single(meeting.Reviews);
        Assert.Equal((true, A.Supervisor.PersonId, shown), (review.Approved, review.ReviewerId, review.PlanHash));
    }

    [Fact]
    public void refuses_to_approve_a_text_that_has_changed_since()
    {
        var meeting = A.Meeting().Submitted();
        var shown = meeting.PlanFingerprint;
        meeting.ReturnPlan(PlanCheck.TimeNodes, null, "请推迟。", A.Supervisor, A.Moment);
        meeting.AnswerComment(1, "已推迟一周。", A.Secretary, A.Moment);
        meeting.ChangePlan(A.Plan with { HeldOn = new DateOnly(2026, 10, 27) }, A.Secretary, A.Moment);
        meeting.SubmitPlan([], A.Secretary, A.Moment);

        Refused.By(MeetingRules.ApprovalIsOfTheTextShown, meeting, m => m.ApprovePlan(shown, A.Supervisor, A.Moment));
    }

    [Fact]
    public void keeps_the_reason_of_a_return_tied_to_a_check_as_a_comment_to_be_answered()
    {
        var meeting = A.Meeting().Submitted();

        meeting.ReturnPlan(PlanCheck.OrganizationForm, " 集中学习 ", " 请明确主持人。 ", A.Supervisor, A.Moment);

        Assert.Equal(MeetingStage.PlanReturned, meeting.Stage);
        var comment = Assert.Single(meeting.Comments);
        Assert.Equal((PlanCheck.OrganizationForm, "集中学习", "请明确主持人。", true),
            (comment.Check, comment.Anchor, comment.Text, comment.IsOpen));
        var review = Assert.Single(meeting.Reviews);
        Assert.Equal((false, (PlanCheck?)PlanCheck.OrganizationForm, "请明确主持人。"),
            (review.Approved, review.Check, review.Reason));
        Assert.Equal("请明确主持人。", meeting.History[^1].Reason);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("   ")]
    public void asks_for_a_reason(string? reason)
    {
        Refused.By(MeetingRules.ACommentSaysSomething, A.Meeting().Submitted(),
            m => m.ReturnPlan(PlanCheck.Procedure, null, reason, A.Supervisor, A.Moment));
        Refused.By(MeetingRules.ACommentSaysSomething, A.Meeting().Submitted(),
            m => m.CommentOnPlan(PlanCheck.Procedure, null, reason, A.Supervisor, A.Moment));
    }

    [Fact]
    public void refuses_a_reason_that_is_an_essay() =>
        Refused.By(MeetingRules.ACommentSaysSomething, A.Meeting().Submitted(),
            m => m.ReturnPlan(PlanCheck.Procedure, null, new string('字', Text.Paragraph + 1), A.Supervisor, A.Moment));

    [Fact]
    public void is_nobodys_own_plan()
    {
        var rule = MeetingRules.NobodyReviewsTheirOwnPlan;

        Refused.By(rule, A.Meeting().Submitted(), m => m.ApprovePlan(m.PlanFingerprint, OwnPlan, A.Moment));
        Refused.By(rule, A.Meeting().Submitted(),
            m => m.ReturnPlan(PlanCheck.Procedure, null, "请修改。", OwnPlan, A.Moment));
        Refused.By(rule, A.Meeting().Submitted(),
            m => m.CommentOnPlan(PlanCheck.Procedure, null, "请修改。", OwnPlan, A.Moment));
    }

    [Fact]
    public void is_nobodys_own_branch()
    {
        var rule = MeetingRules.NobodyReviewsTheirOwnBranch;

        Refused.By(rule, A.Meeting().Submitted(), m => m.ApprovePlan(m.PlanFingerprint, OwnBranch, A.Moment));
        Refused.By(rule, A.Meeting().Submitted(),
            m => m.ReturnPlan(PlanCheck.Procedure, null, "请修改。", OwnBranch, A.Moment));
        Refused.By(rule, A.Meeting().Submitted(),
            m => m.CommentOnPlan(PlanCheck.Procedure, null, "请修改。", OwnBranch, A.Moment));
    }

    [Fact]
    public void is_not_finished_while_a_comment_has_no_answer()
    {
        var commented = A.Meeting().Submitted();
        commented.CommentOnPlan(PlanCheck.StudyEffect, null, "学习篇目偏少。", A.Supervisor, A.Moment);

        Refused.By(MeetingRules.EveryCommentIsAnswered, commented,
            m => m.ApprovePlan(m.PlanFingerprint, A.Supervisor, A.Moment));
        Refused.By(MeetingRules.EveryCommentIsAnswered, A.Meeting().Returned(),
            m => m.SubmitPlan([], A.Secretary, A.Moment));
    }

    [Fact]
    public void goes_on_once_every_comment_is_answered()
    {
        var meeting = A.Meeting().Returned();
        meeting.AnswerComment(1, " 已推迟。 ", A.Secretary, A.Moment);

        meeting.SubmitPlan([], A.Secretary, A.Moment);
        meeting.ApprovePlan(meeting.PlanFingerprint, A.Supervisor, A.Moment);

        Assert.Equal(MeetingStage.Preparing, meeting.Stage);
        var comment = Assert.Single(meeting.Comments);
        Assert.Equal(("已推迟。", A.Secretary, A.Moment), (comment.Answer, comment.AnsweredById, comment.AnsweredAt));
    }

    [Fact]
    public void takes_one_answer_to_each_comment_and_none_to_an_unknown_one()
    {
        var meeting = A.Meeting().Returned();
        Refused.By(MeetingRules.ACommentSaysSomething, meeting, m => m.AnswerComment(1, " ", A.Secretary, A.Moment));
        meeting.AnswerComment(1, "已推迟。", A.Secretary, A.Moment);

        Refused.By(MeetingRules.OnlyOpenCommentsAreAnswered, meeting,
            m => m.AnswerComment(1, "再答一次。", A.Secretary, A.Moment));
        Refused.By(MeetingRules.OnlyOpenCommentsAreAnswered, meeting,
            m => m.AnswerComment(2, "没有这条。", A.Secretary, A.Moment));
    }

    [Fact]
    public void compares_persons_after_another_has_submitted_the_plan_anew()
    {
        var meeting = A.Meeting().Returned();
        meeting.AnswerComment(1, "已修改。", A.Deputy, A.Moment);
        meeting.SubmitPlan([], A.Deputy, A.Moment);

        Refused.By(MeetingRules.NobodyReviewsTheirOwnPlan, meeting,
            m => m.ApprovePlan(m.PlanFingerprint, new Reviewer(A.Deputy, null), A.Moment));
    }
}
