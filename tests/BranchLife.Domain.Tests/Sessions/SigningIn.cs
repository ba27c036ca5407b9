using BranchLife.Domain.Members;
using BranchLife.Domain.Sessions;
using BranchLife.Testing.Building;

namespace BranchLife.Domain.Tests.Sessions;

public sealed class SigningIn
{
    [Fact]
    public void keeps_the_first_moment_of_coming()
    {
        var session = A.Session();

        session.SignIn(A.Comrade, Presence.Present, null, null, A.Moment);
        session.SignIn(A.Comrade, Presence.Present, null, null, A.Moment.AddMinutes(5));

        Assert.Equal((Presence.Present, A.Moment),
            (LineOf(session, A.Comrade).Presence, LineOf(session, A.Comrade).SignedInAt));
    }

    [Fact]
    public void takes_leave_with_a_reason_and_the_one_who_approved_it()
    {
        var session = A.Session();
        session.SignIn(A.Comrade, Presence.Present, null, null, A.Moment);

        session.SignIn(A.Comrade, Presence.OnLeave, " 住院 ", A.Secretary, A.Moment);

        var line = LineOf(session, A.Comrade);
        Assert.Equal((Presence.OnLeave, "住院", A.Secretary), (line.Presence, line.LeaveReason, line.LeaveApprovedById));
        Assert.Null(line.SignedInAt);
    }

    [Fact]
    public void refuses_leave_without_reason_without_approval_or_approved_by_oneself()
    {
        void IsRefused(string? reason, Id<Person>? approvedBy) => Refused.By(
            SessionRules.LeaveHasReasonAndApproval,
            A.Session(),
            session => session.SignIn(A.Comrade, Presence.OnLeave, reason, approvedBy, A.Moment));

        IsRefused(" ", A.Secretary);
        IsRefused("住院", null);
        IsRefused("住院", A.Comrade);
    }

    [Fact]
    public void forgets_the_approval_when_somebody_on_leave_comes_after_all()
    {
        var session = A.Session();
        session.SignIn(A.Comrade, Presence.OnLeave, "住院", A.Secretary, A.Moment);

        session.SignIn(A.Comrade, Presence.Present, null, null, A.Moment);

        Assert.Equal((null, null),
            (LineOf(session, A.Comrade).LeaveReason, LineOf(session, A.Comrade).LeaveApprovedById));
    }

    [Fact]
    public void is_for_listed_people_only() => Refused.By(SessionRules.OnlyListedPeopleSignIn, A.Session(),
        session => session.SignIn(A.Stranger, Presence.Present, null, null, A.Moment));

    [Fact]
    public void is_closed_once_the_session_is_sealed() => Refused.By(
        SessionRules.SealedSessionsStay,
        A.Session().Sealed(),
        session => session.SignIn(A.Comrade, Presence.Absent, null, null, A.Moment));

    [Fact]
    public void welcomes_a_guest_who_neither_counts_nor_votes()
    {
        var session = A.Session();

        session.Welcome(A.Guest(A.Stranger) with { IsExpected = true, HasVote = true });

        var line = LineOf(session, A.Stranger);
        Assert.Equal((7, false, false), (line.Ordinal, line.IsExpected, line.HasVote));
    }

    [Theory]
    [InlineData(AttendanceCapacity.Member)]
    [InlineData(AttendanceCapacity.LeadingCadreAsMember)]
    public void adds_no_member_to_the_frozen_roster(AttendanceCapacity capacity) => Refused.By(
        SessionRules.MembersAreOnTheRoster, A.Session(), session => session.Welcome(A.Guest(A.Stranger, capacity)));

    [Fact]
    public void welcomes_nobody_twice_and_nobody_after_the_end()
    {
        Refused.By(SessionRules.ListedOnce, A.Session(), session => session.Welcome(A.Guest(A.Guide)));
        Refused.By(SessionRules.TheSessionHasEnded, A.Session().Ended(),
            session => session.Welcome(A.Guest(A.Stranger)));
    }

    private static Attendance LineOf(MeetingSession session, Id<Person> person) =>
        session.Attendances.Single(line => line.PersonId == person);
}
