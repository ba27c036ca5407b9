using BranchLife.Domain.Meetings;
using BranchLife.Testing.Building;

namespace BranchLife.Domain.Tests.Meetings;

public sealed class PreparingTheMaterials
{
    [Fact]
    public void is_reviewed_by_somebody_else_than_the_author_of_the_plan_and_from_another_branch()
    {
        Reviewer author = new(A.Secretary, null), ownBranch = new(A.Supervisor.PersonId, A.OurBranch);

        Refused.By(MeetingRules.NobodyReviewsTheirOwnPlan, A.Meeting().MaterialsSubmitted(),
            m => m.ApproveMaterials(author));
        Refused.By(MeetingRules.NobodyReviewsTheirOwnPlan, A.Meeting().MaterialsSubmitted(),
            m => m.ReturnMaterials("请补充。", author, A.Moment));
        Refused.By(MeetingRules.NobodyReviewsTheirOwnBranch, A.Meeting().MaterialsSubmitted(),
            m => m.ApproveMaterials(ownBranch));
        Refused.By(MeetingRules.NobodyReviewsTheirOwnBranch, A.Meeting().MaterialsSubmitted(),
            m => m.ReturnMaterials("请补充。", ownBranch, A.Moment));
    }

    [Fact]
    public void is_returned_with_a_reason_that_the_history_keeps()
    {
        var meeting = A.Meeting().MaterialsSubmitted();

        meeting.ReturnMaterials(" 请补充事例。 ", A.Supervisor, A.Moment);

        var step = meeting.History[^1];
        Assert.Equal((MeetingStage.Preparing, MeetingStage.Preparing, "请补充事例。"), (step.From, step.To, step.Reason));
        Assert.Equal(A.Supervisor.PersonId, step.ById);
    }

    [Fact]
    public void is_not_returned_without_a_reason() => Refused.By(
        CommonRules.AReasonIsGiven,
        A.Meeting().MaterialsSubmitted(),
        m => m.ReturnMaterials(" ", A.Supervisor, A.Moment));

    [Fact]
    public void keeps_the_day_of_the_first_advance_notice()
    {
        var meeting = A.Meeting().Preparing();

        meeting.SendAdvanceNotice(A.Today);
        meeting.SendAdvanceNotice(A.Tomorrow);

        Assert.Equal(A.Today, meeting.AdvanceNoticeOn);
    }

    [Fact]
    public void dates_the_final_notice_by_the_day_in_China()
    {
        var meeting = A.Meeting().MaterialsApproved();

        meeting.Notify([], A.Secretary, new DateTimeOffset(2026, 10, 1, 16, 30, 0, TimeSpan.Zero));

        Assert.Equal(new DateOnly(2026, 10, 2), meeting.FinalNoticeOn);
    }
}
