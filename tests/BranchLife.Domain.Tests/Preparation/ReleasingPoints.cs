using BranchLife.Domain.Preparation;
using BranchLife.Domain.Rectification;
using BranchLife.Testing.Building;

namespace BranchLife.Domain.Tests.Preparation;

public sealed class ReleasingPoints
{
    private static readonly Id<Problem> TheProblem = Identities.Named<Problem>(1);

    private static Talk Held
    {
        get
        {
            var talk = A.Talk();
            talk.Record(A.Yesterday, null, TalkWay.FaceToFace, A.Secretary, A.Moment);
            return talk;
        }
    }

    private static Talk Proposed
    {
        get
        {
            var talk = Held;
            talk.ProposePoint("入户走访少", A.Comrade, A.Secretary, A.Moment);
            return talk;
        }
    }

    [Fact]
    public void takes_both()
    {
        var talk = Proposed;
        Assert.Equal((TalkPointState.Proposed, null), (talk.Points[0].State, talk.Points[0].ProblemId));

        talk.ReleasePoint(1, TheProblem, A.Comrade, A.Moment.AddHours(1));

        Assert.Equal((TalkPointState.Released, TheProblem), (talk.Points[0].State, talk.Points[0].ProblemId));
    }

    [Fact]
    public void is_refused_to_the_proposer_and_to_everybody_else()
    {
        Refused.By(PreparationRules.TheOtherSideAnswers, Proposed, talk => talk.ReleasePoint(1, TheProblem, A.Secretary, A.Moment));
        Refused.By(PreparationRules.TheOtherSideAnswers, Proposed, talk => talk.DeclinePoint(1, A.Secretary, A.Moment));
        Refused.By(PreparationRules.OnlyTheTwoRecord, Proposed, talk => talk.ReleasePoint(1, TheProblem, A.AnotherComrade, A.Moment));
        Refused.By(PreparationRules.OnlyTheTwoRecord, Held, talk => talk.ProposePoint("听说的", null, A.AnotherComrade, A.Moment));
        Refused.By(PreparationRules.TheProposerWithdraws, Proposed, talk => talk.WithdrawPoint(1, A.Comrade));
    }

    [Fact]
    public void happens_once()
    {
        var talk = Proposed;
        talk.DeclinePoint(1, A.Comrade, A.Moment);

        Refused.By(PreparationRules.OnlyOpenPointsAreAnswered, talk, t => t.ReleasePoint(1, TheProblem, A.Comrade, A.Moment));
        Refused.By(PreparationRules.OnlyOpenPointsAreAnswered, talk, t => t.WithdrawPoint(1, A.Secretary));
        Refused.By(PreparationRules.OnlyOpenPointsAreAnswered, talk, t => t.ReleasePoint(7, TheProblem, A.Comrade, A.Moment));
    }

    [Fact]
    public void leaves_nothing_of_a_withdrawn_point_and_gives_its_number_to_nobody_who_waits()
    {
        var talk = Proposed;
        talk.ProposePoint("组织学习不经常", null, A.Comrade, A.Moment);

        talk.WithdrawPoint(1, A.Secretary);
        talk.ProposePoint("接访记录不全", A.Secretary, A.Secretary, A.Moment);

        Assert.Equal([2, 3], talk.Points.Select(point => point.Ordinal));
    }

    [Fact]
    public void names_the_own_problem_found_and_the_others_helped()
    {
        var talk = Held;
        talk.ProposePoint("学习不系统", A.Secretary, A.Secretary, A.Moment);
        talk.ProposePoint("入户走访少", A.Comrade, A.Secretary, A.Moment);
        talk.ProposePoint("组织生活单调", null, A.Secretary, A.Moment);

        Assert.Equal([ProblemOrigin.Self, ProblemOrigin.Peers, ProblemOrigin.Peers], talk.Points.Select(point => point.Origin));
    }

    [Fact]
    public void follows_the_talk_and_says_something_about_the_two()
    {
        Refused.By(PreparationRules.PointsFollowTheTalk, A.Talk(), talk => talk.ProposePoint("要点", null, A.Secretary, A.Moment));
        Refused.By(PreparationRules.APointSaysSomething, Held, talk => talk.ProposePoint(" ", null, A.Secretary, A.Moment));
        Refused.By(PreparationRules.APointIsAboutTheTwo, Held, talk => talk.ProposePoint("要点", A.AnotherComrade, A.Secretary, A.Moment));
        var full = Held;
        for (var i = 0; i < 30; i++) full.ProposePoint("要点", null, A.Secretary, A.Moment);
        Refused.By(PreparationRules.PointsAreCounted, full, talk => talk.ProposePoint("要点", null, A.Secretary, A.Moment));
    }

    [Fact]
    public void comes_after_an_appointment_before_the_meeting()
    {
        var talk = A.Talk();
        talk.Appoint(A.Tomorrow, new TimeOnly(9, 0), "活动室", A.Tomorrow.AddDays(9), A.Today);

        Assert.Equal((A.Tomorrow, new TimeOnly(9, 0), "活动室"), (talk.PlannedOn, talk.PlannedAt, talk.PlannedPlace));
        Refused.By(PreparationRules.TalksComeBeforeTheMeeting, A.Talk(), t => t.Appoint(A.Yesterday, null, null, null, A.Today));
        Refused.By(PreparationRules.TalksComeBeforeTheMeeting, A.Talk(), t => t.Appoint(A.Tomorrow, null, null, A.Today, A.Today));
        Refused.By(PreparationRules.RecordedTalksStand, Held, t => t.Appoint(A.Tomorrow, null, null, null, A.Today));
    }
}
