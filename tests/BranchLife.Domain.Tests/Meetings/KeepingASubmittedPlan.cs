using BranchLife.Domain.Meetings;
using BranchLife.Testing.Building;

namespace BranchLife.Domain.Tests.Meetings;

public sealed class KeepingASubmittedPlan
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void takes_the_text_that_was_handed_in_or_adopted(bool reviewed)
    {
        var meeting = A.Meeting(reviewed: reviewed);
        if (reviewed) meeting.Submitted();
        else meeting.Preparing();

        var plan = SubmittedPlan.Of(Identities.Fresh<SubmittedPlan>(), meeting);

        Assert.Equal((meeting.Id, A.OurBranch, A.Secretary, A.Moment), (plan.MeetingId, plan.BranchId, plan.SubmittedById, plan.SubmittedAt));
        Assert.Equal((meeting.PlanFingerprint, A.Plan.Title, A.Plan.HeldOn, A.Plan.Place), (plan.PlanHash, plan.Title, plan.HeldOn, plan.Place));
        Assert.Equal(Picture.Of(meeting.Steps), Picture.Of(plan.Steps));
    }

    [Fact]
    public void keeps_it_when_the_plan_changes()
    {
        var meeting = A.Meeting().Returned();
        var plan = SubmittedPlan.Of(Identities.Fresh<SubmittedPlan>(), meeting);
        var before = Picture.Of(plan);

        meeting.ChangePlan(A.Plan with { Theme = "另一主题", Steps = [] }, A.Secretary, A.Moment);

        Assert.Equal(before, Picture.Of(plan));
        Assert.NotEqual(meeting.PlanFingerprint, plan.PlanHash);
    }

    [Fact]
    public void is_refused_while_nothing_was_handed_in() => Refused.By(
        MeetingRules.OnlySubmittedPlansAreReviewed, () => SubmittedPlan.Of(Identities.Fresh<SubmittedPlan>(), A.Meeting()));
}
