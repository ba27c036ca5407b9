using BranchLife.Domain.Meetings;
using BranchLife.Testing.Building;

namespace BranchLife.Domain.Tests.Meetings;

/// <summary>Where no review applies, the 支委会 adopts the plan and the materials stand as they are handed in.</summary>
public sealed class AdoptedPlans
{
    [Fact]
    public void lead_straight_to_the_preparation_and_are_bound_to_what_was_adopted()
    {
        var meeting = A.Meeting(reviewed: false);

        meeting.AdoptPlan([], A.Secretary, A.Moment);

        Assert.Equal(MeetingStage.Preparing, meeting.Stage);
        Assert.Equal(meeting.PlanFingerprint, meeting.ApprovedPlanHash);
        Assert.Equal((A.Secretary, A.Moment), (meeting.PlanSubmittedById, meeting.PlanSubmittedAt));
    }

    [Fact]
    public void are_not_submitted_to_a_reviewer() =>
        Refused.By(MeetingRules.ThisPlanIsAdopted, A.Meeting(reviewed: false),
            m => m.SubmitPlan([], A.Secretary, A.Moment));

    [Fact]
    public void are_not_open_to_a_branch_whose_plans_are_reviewed() =>
        Refused.By(MeetingRules.ThisPlanIsReviewed, A.Meeting(), m => m.AdoptPlan([], A.Secretary, A.Moment));

    [Fact]
    public void have_materials_that_stand_when_they_are_handed_in()
    {
        var meeting = A.Meeting(reviewed: false).Preparing();

        meeting.SubmitMaterials([]);

        Assert.Equal(MaterialsState.Approved, meeting.Materials);
    }

    [Fact]
    public void are_adopted_again_after_a_material_change()
    {
        var meeting = A.Meeting(reviewed: false).ReadyToConvene();
        meeting.ChangePlan(A.Plan with { Form = MeetingForm.Group }, A.Secretary, A.Moment);
        Assert.Null(meeting.ApprovedPlanHash);

        meeting.AdoptPlan([], A.Secretary, A.Moment);

        Assert.Equal(meeting.PlanFingerprint, meeting.ApprovedPlanHash);
        Assert.Equal(MaterialsState.Approved, meeting.Materials);
    }

    [Theory]
    [InlineData(MeetingStage.ReadyToConvene)]
    [InlineData(MeetingStage.InSession)]
    [InlineData(MeetingStage.Held)]
    [InlineData(MeetingStage.MinutesSealed)]
    [InlineData(MeetingStage.FollowUp)]
    [InlineData(MeetingStage.Archived)]
    [InlineData(MeetingStage.Postponed)]
    [InlineData(MeetingStage.Cancelled)]
    [InlineData(MeetingStage.RedoOrdered)]
    public void go_the_same_road_afterwards(MeetingStage stage) =>
        Assert.Equal(stage, A.Meeting(reviewed: false).At(stage).Stage);
}
