using BranchLife.Domain.Meetings;
using BranchLife.Domain.Preparation;
using BranchLife.Domain.Procedure;
using BranchLife.Domain.Publicity;
using BranchLife.Domain.Rectification;
using BranchLife.Testing.Building;

namespace BranchLife.Domain.Tests.Publicity;

public sealed class PostingProblems
{
    private static readonly PostingPlan Plan = new(A.Today, A.Today.AddDays(7), "村务公开栏", "孙丽", "支部活动室", WorkingDays: 6, LeastWorkingDays: 5);
    private static readonly Reviewer Above = new(A.Verifier, A.AnotherBranch);
    private static readonly Finding Stop = new("R-PUB-02", FindingSeverity.Error, "第1条含有不宜公开的文字。", "依据", null, Waivable: false);

    [Fact]
    public void is_approved_from_above_for_exactly_what_was_shown()
    {
        var notice = Draft();
        notice.Submit([]);
        Refused.By(PublicNoticeRules.ApprovedIsWhatWasShown, notice, it => it.Approve("7f3a", Above, A.Moment));
        Refused.By(PublicNoticeRules.NobodyApprovesTheirOwnBranch, notice, it => it.Approve(it.Fingerprint, new Reviewer(A.Verifier, A.OurBranch), A.Moment));

        notice.Approve(notice.Fingerprint, Above, A.Moment);

        Assert.Equal((PublicNoticeState.Approved, "已通过"), (notice.State, notice.State.Word));
        Assert.True(notice.StandsOn(A.Today));
        Assert.False(notice.StandsOn(A.Today.AddDays(8)));
        Refused.By(PublicNoticeRules.OnlyDraftsChange, notice, it => it.Change(Plan, [Line]));
        Refused.By(PublicNoticeRules.OnlyDraftsChange, notice, it => it.Submit([]));
        Refused.By(PublicNoticeRules.OnlySubmittedCopiesAreReviewed, notice, it => it.Return("请补充", Above, A.Moment));
    }

    [Fact]
    public void keeps_back_a_copy_with_words_that_must_not_be_posted_and_an_empty_one()
    {
        Refused.By(PublicNoticeRules.StoppedWordsAreMended, Draft(), it => it.Submit([Stop]));
        Refused.By(PublicNoticeRules.StoppedWordsAreMended, Draft(), it => it.AdoptByCommittee([Stop], "11月20日支委会同意", A.Secretary, A.Moment));
        var empty = Draft();
        empty.Change(Plan, []);
        Refused.By(PublicNoticeRules.SomethingIsPosted, empty, it => it.Submit([]));
    }

    [Fact]
    public void goes_back_with_a_reason_and_comes_again()
    {
        var notice = Draft();
        notice.Submit([]);
        notice.Return("请写明张贴地点", Above, A.Moment);

        Assert.Equal((PublicNoticeState.Returned, "请写明张贴地点"), (notice.State, notice.Decision));
        notice.Submit([]);
        Assert.Equal(PublicNoticeState.Submitted, notice.State);
    }

    [Fact]
    public void is_adopted_by_the_committee_where_nobody_stands_above()
    {
        var notice = Draft();
        Refused.By(PublicNoticeRules.ADecisionIsNamed, notice, it => it.AdoptByCommittee([], " ", A.Secretary, A.Moment));

        notice.AdoptByCommittee([], "11月20日支委会研究同意", A.Secretary, A.Moment);

        Assert.Equal((PublicNoticeState.Approved, "11月20日支委会研究同意"), (notice.State, notice.Decision));
    }

    [Fact]
    public void stands_long_enough_with_a_place_and_somebody_to_speak_to()
    {
        Refused.By(PublicNoticeRules.PostedLongEnough, () => Draft(Plan with { WorkingDays = 4 }));
        Refused.By(CommonRules.PeriodsRunForward, () => Draft(Plan with { To = A.Today.AddDays(-1) }));
        Refused.By(PublicNoticeRules.APlaceIsNamed, () => Draft(Plan with { Place = null }));
        Refused.By(PublicNoticeRules.AContactIsNamed, () => Draft(Plan with { Contact = " " }));
        Refused.By(PublicNoticeRules.AContactIsNamed, () => Draft(Plan with { Reach = null }));
        Refused.By(PublicNoticeRules.PostedAfterTheListIsConfirmed,
            () => PublicNotice.Draft(Identities.Fresh<PublicNotice>(), A.Meeting().MinutesSealed(), 1, Plan, [Line]));
    }

    [Fact]
    public void brings_opinions_of_the_masses_once_it_hangs()
    {
        var meeting = A.Meeting().FollowUp();
        var notice = PublicNotice.Draft(Identities.Fresh<PublicNotice>(), meeting, 1, Plan, [Line]);
        Refused.By(PublicNoticeRules.FeedbackBelongsToACopy, () => Opinion.AnswerTo(Identities.Fresh<Opinion>(), meeting, notice, "路灯还没有修好", A.Today));
        notice.Submit([]);
        notice.Approve(notice.Fingerprint, Above, A.Moment);

        var opinion = Opinion.AnswerTo(Identities.Fresh<Opinion>(), meeting, notice, "路灯还没有修好", A.Today);

        Assert.Equal((ProblemOrigin.Masses, notice.Id), (opinion.Origin, opinion.PublicNoticeId!.Value));
    }

    private static PostedLine Line => new()
    {
        Ordinal = 1, ItemId = Identities.Fresh<RectificationItem>(), MemberId = null, Problem = "入户走访少", Measure = "每月走访四户", Owner = "孙丽", DueOn = A.Today.AddDays(60),
    };

    private static PublicNotice Draft(PostingPlan? plan = null) =>
        PublicNotice.Draft(Identities.Fresh<PublicNotice>(), A.Meeting().FollowUp(), 1, plan ?? Plan, [Line]);
}
