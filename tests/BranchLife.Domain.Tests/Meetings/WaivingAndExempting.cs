using BranchLife.Domain.Meetings;
using BranchLife.Testing.Building;

namespace BranchLife.Domain.Tests.Meetings;

public sealed class WaivingAndExempting
{
    private static Meeting WithRequest
    {
        get
        {
            var meeting = A.Meeting();
            meeting.RequestExemption(A.FrailComrade, " 年老体弱 ", A.Secretary);
            return meeting;
        }
    }

    [Fact]
    public void a_track_is_waived_with_a_reason_that_is_shown()
    {
        var meeting = A.Meeting().Preparing();

        meeting.Waive(Track.Talks, " 已全部谈过 ", A.Secretary, A.Moment);

        Assert.Equal((Track.Talks, "已全部谈过", A.Secretary),
            (meeting.Waivers[0].Track, meeting.Waivers[0].Reason, meeting.Waivers[0].ById));
        Assert.True(meeting.IsWaived(Track.Talks));
        Assert.False(meeting.IsWaived(Track.Study));
    }

    [Fact]
    public void a_second_waiver_of_a_track_replaces_the_first_unless_it_gives_no_reason()
    {
        var meeting = A.Meeting().Preparing();
        meeting.Waive(Track.Talks, "已全部谈过", A.Secretary, A.Moment);
        Refused.By(CommonRules.AReasonIsGiven, meeting, m => m.Waive(Track.Talks, " ", A.Secretary, A.Moment));

        meeting.Waive(Track.Talks, "流动党员已电话谈过", A.Secretary, A.Moment);

        Assert.Equal("流动党员已电话谈过", Assert.Single(meeting.Waivers).Reason);
    }

    [Fact]
    public void a_member_is_exempt_only_once_above_has_granted_it()
    {
        var meeting = WithRequest;
        Assert.False(meeting.IsExempt(A.FrailComrade));

        meeting.GrantExemption(A.FrailComrade, A.Superior, A.Moment);

        Assert.True(meeting.IsExempt(A.FrailComrade));
        Assert.False(meeting.IsExempt(A.Comrade));
        var exemption = Assert.Single(meeting.Exemptions);
        Assert.Equal(("年老体弱", A.Superior.PersonId, A.Moment),
            (exemption.Reason, exemption.GrantedById, exemption.GrantedAt));
    }

    [Fact]
    public void an_exemption_is_asked_for_once_and_with_a_reason()
    {
        Refused.By(MeetingRules.ExemptedOnce, WithRequest, m => m.RequestExemption(A.FrailComrade, "住院", A.Secretary));
        Refused.By(CommonRules.AReasonIsGiven, A.Meeting(), m => m.RequestExemption(A.FrailComrade, null, A.Secretary));
    }

    [Fact]
    public void an_exemption_is_granted_once_and_only_where_it_was_asked_for()
    {
        var granted = WithRequest;
        granted.GrantExemption(A.FrailComrade, A.Superior, A.Moment);

        Refused.By(MeetingRules.OnlyRequestedExemptionsAreGranted, granted,
            m => m.GrantExemption(A.FrailComrade, A.Superior, A.Moment));
        Refused.By(MeetingRules.OnlyRequestedExemptionsAreGranted, WithRequest,
            m => m.GrantExemption(A.Comrade, A.Superior, A.Moment));
    }

    [Fact]
    public void nobody_grants_their_own_request_or_one_of_their_own_branch()
    {
        Refused.By(MeetingRules.NobodyGrantsTheirOwnRequest, WithRequest,
            m => m.GrantExemption(A.FrailComrade, new Reviewer(A.Secretary, null), A.Moment));
        Refused.By(MeetingRules.NobodyReviewsTheirOwnBranch, WithRequest,
            m => m.GrantExemption(A.FrailComrade, new Reviewer(A.Superior.PersonId, A.OurBranch), A.Moment));
    }
}
