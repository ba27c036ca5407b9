using BranchLife.Domain.Meetings;
using BranchLife.Testing.Building;

namespace BranchLife.Domain.Tests.Meetings;

/// <summary>Postponed, cancelled, ordered again.</summary>
public sealed class LeavingTheRoad
{
    private static readonly DateOnly WindowEnd = new(2026, 11, 30);

    [Theory]
    [InlineData(MeetingStage.Planning)]
    [InlineData(MeetingStage.PlanSubmitted)]
    [InlineData(MeetingStage.PlanReturned)]
    [InlineData(MeetingStage.Preparing)]
    [InlineData(MeetingStage.ReadyToConvene)]
    public void a_postponed_meeting_resumes_where_it_stood(MeetingStage stage)
    {
        var meeting = A.Meeting().At(stage).Postponed();
        Assert.Equal((MeetingStage.Postponed, (MeetingStage?)stage), (meeting.Stage, meeting.ResumesAt));
        Assert.Equal(A.Reason, meeting.History[^1].Reason);

        meeting.Resume(A.Secretary, A.Moment);

        Assert.Equal((stage, (MeetingStage?)null), (meeting.Stage, meeting.ResumesAt));
    }

    [Fact]
    public void a_new_date_after_a_postponement_is_a_material_change()
    {
        var meeting = A.Meeting().ReadyToConvene().Postponed();
        meeting.Resume(A.Secretary, A.Moment);

        meeting.ChangePlan(A.Plan with { HeldOn = new DateOnly(2026, 11, 3) }, A.Secretary, A.Moment);

        Assert.Equal((MeetingStage.Planning, (string?)null), (meeting.Stage, meeting.ApprovedPlanHash));
    }

    [Theory]
    [InlineData("2026-11-30", false, true)]
    [InlineData("2026-12-01", false, false)]
    [InlineData(null, false, false)]
    [InlineData("2026-12-01", true, true)]
    [InlineData(null, true, true)]
    public void beyond_the_window_of_the_campaign_above_consents(string? until, bool consent, bool postponed)
    {
        DateOnly? day = until is null ? null : DateOnly.Parse(until, null);
        void Postpone(Meeting meeting) => meeting.Postpone(A.Reason, day, WindowEnd, consent, A.Secretary, A.Moment);

        if (!postponed)
        {
            Refused.By(MeetingRules.BeyondTheWindowAboveConsents, A.Meeting().Preparing(), Postpone);
            return;
        }

        var meeting = A.Meeting().Preparing();
        Postpone(meeting);
        Assert.Equal(MeetingStage.Postponed, meeting.Stage);
    }

    [Theory]
    [InlineData(true, false, false)]
    [InlineData(true, true, true)]
    [InlineData(false, false, true)]
    public void a_meeting_of_a_campaign_is_cancelled_with_consent_only(bool inCampaign, bool consent, bool cancelled)
    {
        void Cancel(Meeting meeting) => meeting.Cancel(A.Reason, inCampaign, consent, A.Secretary, A.Moment);

        if (!cancelled)
        {
            Refused.By(MeetingRules.BeyondTheWindowAboveConsents, A.Meeting().Preparing(), Cancel);
            return;
        }

        var meeting = A.Meeting().Preparing();
        Cancel(meeting);
        Assert.Equal((MeetingStage.Cancelled, A.Reason), (meeting.Stage, meeting.History[^1].Reason));
    }

    [Fact]
    public void every_one_of_these_acts_gives_a_reason()
    {
        Refused.By(CommonRules.AReasonIsGiven, A.Meeting(),
            m => m.Postpone(" ", null, null, false, A.Secretary, A.Moment));
        Refused.By(CommonRules.AReasonIsGiven, A.Meeting(), m => m.Cancel(null, false, false, A.Secretary, A.Moment));
        Refused.By(CommonRules.AReasonIsGiven, A.Meeting().Held(),
            m => m.OrderRedo(Act.NewMeeting, "", A.Supervisor, A.Moment));
    }

    [Fact]
    public void a_redo_points_to_the_new_meeting_and_keeps_the_old_one_readable()
    {
        var meeting = A.Meeting().FollowUp();

        meeting.OrderRedo(Act.NewMeeting, " 没有开展批评。 ", A.Supervisor, A.Moment);

        Assert.Equal(Act.NewMeeting, meeting.RedoneById);
        Assert.Equal("没有开展批评。", meeting.History[^1].Reason);
        Assert.NotEmpty(meeting.Steps);
    }

    [Fact]
    public void nobody_orders_a_redo_in_their_own_branch() => Refused.By(
        MeetingRules.NobodyReviewsTheirOwnBranch, A.Meeting().Held(),
        m => m.OrderRedo(Act.NewMeeting, "没有开展批评。", new Reviewer(A.Supervisor.PersonId, A.OurBranch), A.Moment));
}
