using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Domain.Sessions;
using BranchLife.Testing.Building;

namespace BranchLife.Domain.Tests.Sessions;

public sealed class OpeningASession
{
    [Fact]
    public void freezes_the_roster_and_takes_host_recorder_and_place_from_the_plan()
    {
        var meeting = A.Meeting().InSession();

        var session = A.Session(meeting);

        Assert.Equal((meeting.Id, A.OurBranch, A.Secretary, A.Recorder),
            (session.MeetingId, session.BranchId, session.HostId, session.RecorderId));
        Assert.Equal(A.Plan.Place, session.Place);
        Assert.Equal(A.Roster.Select(line => line.PersonId), session.Attendances.Select(line => line.PersonId));
        Assert.Equal([1, 2, 3, 4, 5, 6], session.Attendances.Select(line => line.Ordinal));
        Assert.Equal(5, session.Attendances.Count(line => line is { IsExpected: true, HasVote: true }));
        Assert.All(session.Attendances, line => Assert.Equal(Presence.Unrecorded, line.Presence));
    }

    [Fact]
    public void lists_everybody_once()
    {
        var session = MeetingSession.Open(Identities.Fresh<MeetingSession>(), A.Meeting().InSession(), 1, " 第一党小组 ",
            isMakeUp: false, [.. A.Roster, A.MemberLine(A.Comrade, "党员")], A.Moment);

        Assert.Equal((A.Roster.Count, "第一党小组"), (session.Attendances.Count, session.Title));
    }

    [Theory]
    [InlineData(MeetingStage.Planning)]
    [InlineData(MeetingStage.PlanSubmitted)]
    [InlineData(MeetingStage.PlanReturned)]
    [InlineData(MeetingStage.Preparing)]
    [InlineData(MeetingStage.ReadyToConvene)]
    [InlineData(MeetingStage.Held)]
    [InlineData(MeetingStage.MinutesSealed)]
    [InlineData(MeetingStage.FollowUp)]
    [InlineData(MeetingStage.Archived)]
    [InlineData(MeetingStage.Postponed)]
    [InlineData(MeetingStage.Cancelled)]
    [InlineData(MeetingStage.RedoOrdered)]
    public void is_refused_unless_the_meeting_runs(MeetingStage stage) =>
        Refused.By(SessionRules.SessionsOpenWhileTheMeetingRuns, () => A.Session(A.Meeting().At(stage)));

    [Fact]
    public void is_open_to_a_make_up_after_the_meeting_was_held_but_not_before_it_runs()
    {
        Assert.True(A.Session(A.Meeting().Held(), isMakeUp: true).IsMakeUp);
        Refused.By(SessionRules.SessionsOpenWhileTheMeetingRuns,
            () => A.Session(A.Meeting().Preparing(), isMakeUp: true));
        Refused.By(SessionRules.SessionsOpenWhileTheMeetingRuns,
            () => A.Session(A.Meeting().MinutesSealed(), isMakeUp: true));
    }

    [Theory]
    [InlineData("host")]
    [InlineData("recorder")]
    [InlineData("place")]
    public void is_refused_while_the_plan_lacks(string fact)
    {
        var plan = fact switch
        {
            "host" => A.Plan with { HostId = null },
            "recorder" => A.Plan with { RecorderId = null },
            _ => A.Plan with { Place = null },
        };

        Refused.By(SessionRules.HostAndRecorderAreNamed, () => A.Session(A.Meeting(plan: plan).InSession()));
    }

    [Fact]
    public void is_refused_without_a_title() => Refused.By(SessionRules.ASessionHasATitle, () =>
        MeetingSession.Open(
            Identities.Fresh<MeetingSession>(), A.Meeting().InSession(), 1, " ", isMakeUp: false, A.Roster, A.Moment));

    [Fact]
    public void lets_a_group_sit_under_a_host_of_its_own_who_does_not_record()
    {
        Assert.Equal(A.Comrade, Open(A.Roster, A.Comrade).HostId);
        Refused.By(MeetingRules.HostAndRecorderDiffer, () => Open(A.Roster, A.Recorder));
    }

    [Fact]
    public void is_refused_where_nobody_is_expected() =>
        Refused.By(SessionRules.SomebodyIsExpected, () => Open([.. A.Roster.Select(line => line with { IsExpected = false })]));

    private static MeetingSession Open(IReadOnlyList<RosterLine> roster, Id<Person>? host = null) => MeetingSession.Open(
        Identities.Fresh<MeetingSession>(), A.Meeting().InSession(), 1, "第一党小组", isMakeUp: false, roster, A.Moment, host);
}
