using BranchLife.Domain.Meetings;
using BranchLife.Testing.Building;

namespace BranchLife.Domain.Tests.Meetings;

public sealed class FinishingAMeeting
{
    [Fact]
    public void waits_for_the_seal_of_every_session() =>
        Refused.By(MeetingRules.EverySessionIsSealed, A.Meeting().Held(),
            m => m.Seal([], unsealedSessions: 1, A.Secretary, A.Moment));

    [Fact]
    public void waits_for_the_report() =>
        Refused.By(MeetingRules.TheReportIsAcceptedFirst, A.Meeting().FollowUp(),
            m => m.Archive(false, 0, A.Secretary, A.Moment));

    [Fact]
    public void waits_for_every_item() =>
        Refused.By(MeetingRules.EveryItemHasAnEnd, A.Meeting().FollowUp(),
            m => m.Archive(true, 1, A.Secretary, A.Moment));

    [Fact]
    public void leaves_a_history_of_every_stage_in_order() => Assert.Equal(
        [
            MeetingStage.PlanSubmitted, MeetingStage.Preparing, MeetingStage.ReadyToConvene, MeetingStage.InSession,
            MeetingStage.Held, MeetingStage.MinutesSealed, MeetingStage.FollowUp, MeetingStage.Archived,
        ],
        A.Meeting().Archived().History.Select(step => step.To));
}
