using BranchLife.Domain.Sessions;
using BranchLife.Testing.Building;

namespace BranchLife.Domain.Tests.Sessions;

public sealed class ComingAndGoing
{
    [Fact]
    public void keeps_when_somebody_came_late_and_left_early()
    {
        var session = A.Session();
        session.SignIn(A.Comrade, Presence.Present, null, null, A.Moment);

        session.NoteTimes(A.Comrade, A.Moment.AddMinutes(20), A.Moment.AddMinutes(90), A.Moment.AddMinutes(120));

        var line = session.Attendances.Single(line => line.PersonId == A.Comrade);
        Assert.Equal((A.Moment.AddMinutes(20), A.Moment.AddMinutes(90), SignInWay.Noted), (line.CameAt!.Value, line.LeftAt!.Value, line.SignedInBy!.Value));
        Assert.False(line.IsInRoom);
        Assert.Equal(1, AttendanceCount.Of(session.Attendances).Present);
    }

    [Fact]
    public void refuses_times_of_somebody_who_is_not_there_and_times_that_cannot_be()
    {
        var there = A.Session();
        there.SignIn(A.Comrade, Presence.Present, null, null, A.Moment);

        Refused.By(SessionRules.OnlyPresentPeopleComeAndGo, A.Session(), session => session.NoteTimes(A.Comrade, A.Moment, null, A.Moment));
        Refused.By(SessionRules.TimesLieInTheSession, there, session => session.NoteTimes(A.Comrade, A.Moment.AddMinutes(9), A.Moment.AddMinutes(8), A.Moment.AddMinutes(10)));
        Refused.By(SessionRules.TimesLieInTheSession, there, session => session.NoteTimes(A.Comrade, null, A.Moment.AddMinutes(11), A.Moment.AddMinutes(10)));
    }

    [Fact]
    public void keeps_the_kind_of_leave_and_forgets_it_with_the_leave()
    {
        var session = A.Session();

        session.SignIn(A.Comrade, Presence.OnLeave, "住院", A.Secretary, A.Moment, LeaveKind.Sickness);
        Assert.Equal(LeaveKind.Sickness, session.Attendances.Single(line => line.PersonId == A.Comrade).LeaveKind);

        session.SignIn(A.Comrade, Presence.Absent, "联系不上", null, A.Moment);
        Assert.Null(session.Attendances.Single(line => line.PersonId == A.Comrade).LeaveKind);
    }
}
