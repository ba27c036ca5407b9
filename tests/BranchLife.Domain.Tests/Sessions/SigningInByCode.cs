using BranchLife.Domain.Sessions;
using BranchLife.Testing.Building;

namespace BranchLife.Domain.Tests.Sessions;

public sealed class SigningInByCode
{
    private const string Secret = "7d0c2f";

    [Fact]
    public void takes_the_code_that_the_room_sees_and_keeps_the_minute_of_coming()
    {
        var session = A.SessionWithCode(Secret);
        var at = A.Moment.AddMinutes(25);

        Assert.True(session.SignInByCode(A.Comrade, RoomCode.Of(Secret, at), at));

        var line = session.Attendances.Single(line => line.PersonId == A.Comrade);
        Assert.Equal((Presence.Present, at, SignInWay.RoomCode), (line.Presence, line.CameAt!.Value, line.SignedInBy!.Value));
    }

    [Fact]
    public void changes_nothing_the_second_time()
    {
        var session = A.SessionWithCode(Secret);
        session.SignInByCode(A.Comrade, RoomCode.Of(Secret, A.Moment), A.Moment);

        Assert.False(session.SignInByCode(A.Comrade, "000000", A.Moment.AddMinutes(9)));

        Assert.Equal(A.Moment, session.Attendances.Single(line => line.PersonId == A.Comrade).SignedInAt);
    }

    [Fact]
    public void lets_somebody_back_in_who_had_left()
    {
        var session = A.SessionWithCode(Secret);
        session.SignIn(A.Comrade, Presence.Present, null, null, A.Moment);
        session.NoteTimes(A.Comrade, null, A.Moment.AddMinutes(10), A.Moment.AddMinutes(20));

        session.SignInByCode(A.Comrade, RoomCode.Of(Secret, A.Moment.AddMinutes(30)), A.Moment.AddMinutes(30));

        var line = session.Attendances.Single(line => line.PersonId == A.Comrade);
        Assert.True(line.IsInRoom);
        Assert.Equal(A.Moment, line.SignedInAt);
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(3, true)]
    [InlineData(7, false)]
    [InlineData(-7, false)]
    public void takes_a_code_for_six_minutes_at_most(int minutesLater, bool isTaken)
    {
        var code = RoomCode.Of(Secret, A.Moment);

        Assert.Equal(isTaken, RoomCode.Accepts(Secret, code, A.Moment.AddMinutes(minutesLater)));
    }

    [Fact]
    public void refuses_a_wrong_code_and_one_of_another_room()
    {
        Refused.By(SessionRules.TheCodeIsTheOneShown, A.SessionWithCode(Secret), session => session.SignInByCode(A.Comrade, null, A.Moment));
        Refused.By(SessionRules.TheCodeIsTheOneShown, A.SessionWithCode(Secret),
            session => session.SignInByCode(A.Comrade, RoomCode.Of("another", A.Moment), A.Moment));
        Refused.By(SessionRules.TheCodeIsTheOneShown, A.Session(), session => session.SignInByCode(A.Comrade, "000000", A.Moment));
    }

    [Fact]
    public void is_for_the_roster_and_while_the_sitting_lasts()
    {
        var code = RoomCode.Of(Secret, A.Moment);
        Refused.By(SessionRules.OnlyListedPeopleSignIn, A.SessionWithCode(Secret), session => session.SignInByCode(A.Supervisor.PersonId, code, A.Moment));
        Refused.By(SessionRules.TheSessionHasEnded, A.SessionWithCode(Secret).Ended(), session => session.SignInByCode(A.Comrade, code, A.Moment));
    }

    [Fact]
    public void shows_six_digits_that_change_every_three_minutes()
    {
        var codes = Enumerable.Range(0, 10).Select(window => RoomCode.Of(Secret, A.Moment.AddMinutes(3 * window))).ToArray();

        Assert.Equal(codes.Length, codes.Distinct().Count());
        Assert.All(codes, code => Assert.Matches("^[0-9]{6}$", code));
        Assert.InRange(RoomCode.ChangesAt(A.Moment) - A.Moment, TimeSpan.FromSeconds(1), RoomCode.Life);
    }
}
