using BranchLife.Domain.Members;
using BranchLife.Domain.Sessions;
using BranchLife.Testing.Building;

namespace BranchLife.Domain.Tests.Sessions;

public sealed class CountingAttendance
{
    [Fact]
    public void adds_up_to_those_expected()
    {
        var session = A.Session();
        Present(session, A.Secretary, A.Deputy, A.Recorder);
        session.SignIn(A.Comrade, Presence.OnLeave, "出差", A.Secretary, A.Moment);

        var count = AttendanceCount.Of(session.Attendances);

        Assert.Equal((5, 3, 1, 0, 1), (count.Expected, count.Present, count.OnLeave, count.Absent, count.Unrecorded));
        Assert.Equal((5, 3, 60), (count.ExpectedVotes, count.PresentVotes, count.PresentPercent));
    }

    [Fact]
    public void keeps_guests_and_members_who_need_not_come_apart()
    {
        var session = MeetingSession.Open(Identities.Fresh<MeetingSession>(), A.Meeting().InSession(), 1, "全体会议", isMakeUp: false,
            [A.MemberLine(A.Secretary, "书记"), A.MemberLine(A.FrailComrade, "正式党员") with { IsExpected = false }, A.Guest(A.Guide, AttendanceCapacity.HigherOrgGuide)],
            A.Moment);
        Present(session, A.Secretary, A.FrailComrade, A.Guide);

        var count = AttendanceCount.Of(session.Attendances);

        Assert.Equal((1, 1, 1, 1, 100), (count.Expected, count.Present, count.PresentBeyond, count.Guests, count.PresentPercent));
    }

    [Fact]
    public void counts_members_without_a_vote_in_the_room_but_not_among_the_votes()
    {
        var session = MeetingSession.Open(Identities.Fresh<MeetingSession>(), A.Meeting().InSession(), 1, "全体会议", isMakeUp: false,
            [A.MemberLine(A.Secretary, "书记"), A.MemberLine(A.Comrade, "预备党员") with { HasVote = false }], A.Moment);
        Present(session, A.Comrade);

        var count = AttendanceCount.Of(session.Attendances);

        Assert.Equal((2, 1, 1, 0), (count.Expected, count.Present, count.ExpectedVotes, count.PresentVotes));
    }

    private static void Present(MeetingSession session, params Id<Person>[] people)
    {
        foreach (var person in people) session.SignIn(person, Presence.Present, null, null, A.Moment);
    }
}
