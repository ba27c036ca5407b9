using BranchLife.Domain.Meetings;
using BranchLife.Domain.Tests.Meetings;
using BranchLife.Testing.Building;
using FsCheck;
using FsCheck.Fluent;

namespace BranchLife.Domain.Tests.Properties;

/// <summary>Whatever is tried on a meeting, in whatever order, it never leaves the roads of the stage table.</summary>
public sealed class WalksOfAMeeting
{
    private static readonly HashSet<(MeetingStage From, MeetingStage To)> Roads =
    [
        (MeetingStage.Planning, MeetingStage.PlanSubmitted), (MeetingStage.PlanReturned, MeetingStage.PlanSubmitted),
        (MeetingStage.Planning, MeetingStage.Preparing), (MeetingStage.PlanSubmitted, MeetingStage.PlanReturned),
        (MeetingStage.PlanSubmitted, MeetingStage.Preparing), (MeetingStage.Preparing, MeetingStage.Planning),
        (MeetingStage.ReadyToConvene, MeetingStage.Planning), (MeetingStage.Preparing, MeetingStage.ReadyToConvene),
        (MeetingStage.ReadyToConvene, MeetingStage.InSession), (MeetingStage.InSession, MeetingStage.Held),
        (MeetingStage.Held, MeetingStage.MinutesSealed), (MeetingStage.MinutesSealed, MeetingStage.FollowUp),
        (MeetingStage.FollowUp, MeetingStage.Archived),
        .. BeforeTheSession.Select(stage => (stage, MeetingStage.Postponed)),
        .. BeforeTheSession.Select(stage => (MeetingStage.Postponed, stage)),
        .. BeforeTheSession.Select(stage => (stage, MeetingStage.Cancelled)),
        (MeetingStage.Postponed, MeetingStage.Cancelled),
        (MeetingStage.Held, MeetingStage.RedoOrdered), (MeetingStage.MinutesSealed, MeetingStage.RedoOrdered),
        (MeetingStage.FollowUp, MeetingStage.RedoOrdered),
        (MeetingStage.Preparing, MeetingStage.Preparing),
    ];

    private static MeetingStage[] BeforeTheSession =>
    [
        MeetingStage.Planning, MeetingStage.PlanSubmitted, MeetingStage.PlanReturned, MeetingStage.Preparing,
        MeetingStage.ReadyToConvene,
    ];

    /// <summary>Acts that lead forward are tried more often, those that end the road seldom.</summary>
    private static Gen<Act> AnyAct => Gen.Frequency(Act.All.Select(act => (Weight(act), Gen.Constant(act))));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void stay_on_the_roads_of_the_table_and_leave_a_history_without_gaps(bool reviewed)
    {
        var reached = new HashSet<MeetingStage>();

        Property.HoldsForAll(AnyAct, acts =>
        {
            var meeting = A.Meeting(reviewed: reviewed);
            foreach (var act in acts) TryTo(act, meeting);

            AssertChains(meeting);
            reached.UnionWith(meeting.History.Select(step => step.To).Append(MeetingStage.Planning));
        });

        MeetingStage[] unreachable = reviewed ? [] : [MeetingStage.PlanSubmitted, MeetingStage.PlanReturned];
        Assert.Equal(Enum.GetValues<MeetingStage>().Except(unreachable), reached.Order());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void never_come_to_a_session_without_a_valid_approval(bool reviewed) => Property.HoldsForAll(AnyAct, acts =>
    {
        var meeting = A.Meeting(reviewed: reviewed);
        foreach (var act in acts)
        {
            TryTo(act, meeting);
            if (meeting.Stage is >= MeetingStage.ReadyToConvene and <= MeetingStage.Archived)
            {
                Assert.Equal(meeting.PlanFingerprint, meeting.ApprovedPlanHash);
                Assert.Equal(MaterialsState.Approved, meeting.Materials);
            }
        }
    });

    private static int Weight(Act act) => act.Name switch
    {
        "Cancel" or "Postpone" or "ChangeDate" => 1,
        "ReturnPlan" or "CommentOnPlan" or "ReturnMaterials" or "OrderRedo" => 3,
        "ChangeRoom" or "Waive" or "RequestExemption" or "GrantExemption" or "SendAdvanceNotice" or "Explain"
            or "AskToPutOff" or "AnswerPutOff" => 2,
        _ => 12,
    };

    private static void TryTo(Act act, Meeting meeting)
    {
        var before = Picture.Of(meeting);
        try
        {
            act.Do(meeting);
        }
        catch (RuleViolationException)
        {
            Assert.Equal(before, Picture.Of(meeting));
        }
    }

    private static void AssertChains(Meeting meeting)
    {
        var stage = MeetingStage.Planning;
        foreach (var (index, step) in meeting.History.Index())
        {
            Assert.Equal((index + 1, stage), (step.Ordinal, step.From));
            Assert.Contains((step.From, step.To), Roads);
            stage = step.To;
        }

        Assert.Equal(stage, meeting.Stage);
    }
}
