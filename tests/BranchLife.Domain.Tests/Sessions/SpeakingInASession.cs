using BranchLife.Domain.Sessions;
using BranchLife.Testing.Building;

namespace BranchLife.Domain.Tests.Sessions;

public sealed class SpeakingInASession
{
    [Fact]
    public void keeps_one_turn_per_kind_and_speaker_in_order()
    {
        var session = A.Session();
        session.Speak(TurnKind.LastRectification, A.Secretary, "上年问题全部整改。");
        session.Speak(TurnKind.TeamSelfCheck, A.Secretary, "初稿");

        session.Speak(TurnKind.TeamSelfCheck, A.Secretary, " 班子存在三个问题。 ");

        Assert.Equal([(1, "上年问题全部整改。"), (2, "班子存在三个问题。")], session.Turns.Select(turn => (turn.Ordinal, turn.Text)));
    }

    [Theory]
    [InlineData(AttendanceCapacity.HigherOrgGuide, true)]
    [InlineData(AttendanceCapacity.SupervisingGroup, true)]
    [InlineData(AttendanceCapacity.Observer, false)]
    public void leaves_the_commentary_to_those_who_guide(AttendanceCapacity capacity, bool comments)
    {
        var session = A.Session();
        session.Welcome(A.Guest(A.Stranger, capacity));
        void Comment(MeetingSession of) => of.Speak(TurnKind.Commentary, A.Stranger, "会议开得认真。");

        if (!comments)
        {
            Refused.By(SessionRules.GuidesComment, session, Comment);
            return;
        }

        Comment(session);
        Assert.Equal((TurnKind.Commentary, A.Stranger), (session.Turns[0].Kind, session.Turns[0].SpeakerId));
    }

    [Fact]
    public void leaves_no_commentary_to_a_member() =>
        Refused.By(SessionRules.GuidesComment, A.Session(),
            session => session.Speak(TurnKind.Commentary, A.Comrade, "很好。"));

    [Fact]
    public void is_for_listed_people_only() =>
        Refused.By(SessionRules.OnlyListedPeopleSpeak, A.Session(),
            session => session.Speak(TurnKind.Closing, A.Stranger, "散会。"));

    [Fact]
    public void says_something() =>
        Refused.By(SessionRules.SpeechesSaySomething, A.Session(),
            session => session.Speak(TurnKind.Closing, A.Secretary, " "));

    [Fact]
    public void is_closed_once_the_session_is_sealed()
    {
        Refused.By(SessionRules.SealedSessionsStay, A.Session().Sealed(),
            session => session.Speak(TurnKind.Closing, A.Secretary, "补充一句。"));
        Refused.By(SessionRules.SealedSessionsStay, A.Session().Sealed(), session => session.Decide("另有决定"));
    }

    [Fact]
    public void writes_down_what_was_decided()
    {
        var session = A.Session();

        session.Decide(" 年底前全部整改到位。 ");

        Assert.Equal("年底前全部整改到位。", session.Decisions);
    }

    [Fact]
    public void ends_once()
    {
        var session = A.Session().Ended();

        Assert.Equal(A.Moment, session.EndedAt);
        Refused.By(SessionRules.TheSessionHasEnded, session, s => s.End(A.Moment.AddHours(1)));
    }
}
