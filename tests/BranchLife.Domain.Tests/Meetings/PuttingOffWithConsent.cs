using BranchLife.Domain.Meetings;
using BranchLife.Testing.Building;

namespace BranchLife.Domain.Tests.Meetings;

public sealed class PuttingOffWithConsent
{
    private static readonly DateOnly December = new(2026, 12, 10);

    [Fact]
    public void is_asked_for_with_a_reason_and_one_request_at_a_time()
    {
        Refused.By(CommonRules.AReasonIsGiven, A.Meeting(),
            m => m.AskToPutOff(PutOffKind.Postpone, December, " ", A.Secretary, A.Moment));
        Refused.By(MeetingRules.AskedOnceAtATime, Asked(PutOffKind.Postpone, December),
            m => m.AskToPutOff(PutOffKind.Cancel, null, A.Reason, A.Secretary, A.Moment));
    }

    [Fact]
    public void may_be_asked_for_again_after_an_answer()
    {
        var meeting = Asked(PutOffKind.Postpone, December);
        meeting.AnswerPutOff(consents: false, " 请按期召开。 ", A.Superior, A.Moment);

        meeting.AskToPutOff(PutOffKind.Cancel, December, A.Reason, A.Secretary, A.Moment);

        var (refused, open) = (meeting.PutOffRequests[0], meeting.PutOffRequests[1]);
        Assert.Equal((false, "请按期召开。", A.Superior.PersonId), (refused.Consented, refused.Answer, refused.AnsweredById));
        Assert.Equal((2, true, null), (open.Ordinal, open.IsOpen, open.Until));
    }

    [Fact]
    public void is_refused_with_a_reason_and_granted_without()
    {
        Refused.By(CommonRules.AReasonIsGiven, Asked(PutOffKind.Cancel),
            m => m.AnswerPutOff(consents: false, " ", A.Superior, A.Moment));

        Assert.True(Granted(PutOffKind.Cancel).HasConsentTo(PutOffKind.Cancel));
    }

    [Fact]
    public void is_answered_by_nobody_who_asked_or_belongs_to_the_branch()
    {
        Reviewer asker = new(A.Secretary, null), ownBranch = new(A.Superior.PersonId, A.OurBranch);

        Refused.By(MeetingRules.NobodyGrantsTheirOwnRequest, Asked(PutOffKind.Cancel),
            m => m.AnswerPutOff(consents: true, null, asker, A.Moment));
        Refused.By(MeetingRules.NobodyReviewsTheirOwnBranch, Asked(PutOffKind.Cancel),
            m => m.AnswerPutOff(consents: true, null, ownBranch, A.Moment));
    }

    [Fact]
    public void is_answered_once()
    {
        Refused.By(MeetingRules.OnlyOpenRequestsAreAnswered, A.Meeting(), m => m.AnswerPutOff(true, null, A.Superior, A.Moment));
        Refused.By(MeetingRules.OnlyOpenRequestsAreAnswered, Granted(PutOffKind.Cancel),
            m => m.AnswerPutOff(consents: false, "改为不同意", A.Superior, A.Moment));
    }

    [Fact]
    public void holds_for_what_was_asked_and_not_beyond()
    {
        var meeting = Granted(PutOffKind.Postpone, December);

        Assert.True(meeting.HasConsentTo(PutOffKind.Postpone, December));
        Assert.False(meeting.HasConsentTo(PutOffKind.Postpone, December.AddDays(1)));
        Assert.False(meeting.HasConsentTo(PutOffKind.Postpone));
        Assert.False(meeting.HasConsentTo(PutOffKind.Cancel));
        Assert.False(Asked(PutOffKind.Postpone, December).HasConsentTo(PutOffKind.Postpone, December));
        Assert.True(Granted(PutOffKind.Postpone).HasConsentTo(PutOffKind.Postpone, December));
    }

    [Fact]
    public void holds_until_the_latest_day_that_above_has_let()
    {
        var meeting = Granted(PutOffKind.Postpone, December);
        meeting.AskToPutOff(PutOffKind.Postpone, December.AddDays(9), A.Reason, A.Secretary, A.Moment);
        meeting.AnswerPutOff(consents: false, "不同意", A.Superior, A.Moment);

        Assert.Equal(December, meeting.ConsentedUntil);
        Assert.Null(Asked(PutOffKind.Postpone, December).ConsentedUntil);
    }

    [Fact]
    public void is_not_granted_any_more_once_the_meeting_runs()
    {
        var meeting = A.Meeting().ReadyToConvene();
        meeting.AskToPutOff(PutOffKind.Cancel, null, A.Reason, A.Secretary, A.Moment);
        meeting.Convene([], A.Secretary, A.Moment);

        Refused.By(MeetingRules.OnlyMeetingsBeforeTheirSessionArePutOff, meeting,
            m => m.AnswerPutOff(consents: true, null, A.Superior, A.Moment));
    }

    private static Meeting Asked(PutOffKind kind, DateOnly? until = null)
    {
        var meeting = A.Meeting().Preparing();
        meeting.AskToPutOff(kind, until, A.Reason, A.Secretary, A.Moment);
        return meeting;
    }

    private static Meeting Granted(PutOffKind kind, DateOnly? until = null)
    {
        var meeting = Asked(kind, until);
        meeting.AnswerPutOff(consents: true, null, A.Superior, A.Moment);
        return meeting;
    }
}
