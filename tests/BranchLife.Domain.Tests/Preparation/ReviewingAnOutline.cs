using BranchLife.Domain.Meetings;
using BranchLife.Domain.Preparation;
using BranchLife.Testing.Building;

namespace BranchLife.Domain.Tests.Preparation;

public sealed class ReviewingAnOutline
{
    [Fact]
    public void returns_it_with_a_remark_on_an_aspect()
    {
        var outline = A.Outline().HandedIn();

        outline.Return(entry: 2, " 请写到具体事例。 ", A.Secretary, A.Moment);

        Assert.Equal((OutlineState.Returned, A.Secretary), (outline.State, outline.ReviewedById));
        var comment = Assert.Single(outline.Comments);
        Assert.Equal((1, 2, SensitiveText.From("请写到具体事例。")), (comment.Ordinal, comment.EntryOrdinal, comment.Words));
    }

    [Fact]
    public void accepts_it()
    {
        var outline = A.Outline().Accepted();

        Assert.Equal((OutlineState.Accepted, A.Secretary), (outline.State, outline.ReviewedById));
    }

    [Fact]
    public void is_never_of_ones_own()
    {
        var rule = PreparationRules.NobodyReviewsTheirOwnOutline;

        Refused.By(rule, A.Outline(A.Secretary).HandedIn(), o => o.Accept(A.Secretary));
        Refused.By(rule, A.Outline(A.Secretary).HandedIn(), o => o.Return(null, "请修改。", A.Secretary, A.Moment));
        Refused.By(rule, A.Outline(A.Secretary).HandedIn(), o => o.Comment(null, "请修改。", A.Secretary, A.Moment));
    }

    [Fact]
    public void is_of_what_was_handed_in_only()
    {
        var rule = PreparationRules.OnlyHandedInOutlinesAreReviewed;
        Func<Outline>[] others =
            [() => A.Outline().Written(), () => A.Outline().Returned(), () => A.Outline().Accepted()];

        Assert.All(others, outline => Refused.By(rule, outline(), o => o.Accept(A.Secretary)));
        Assert.All(others, outline => Refused.By(rule, outline(), o => o.Comment(1, "请修改。", A.Secretary, A.Moment)));
        Assert.All(others, outline => Refused.By(rule, outline(), o => o.Return(1, "请修改。", A.Secretary, A.Moment)));
    }

    [Fact]
    public void says_what_is_to_be_changed() => Refused.By(
        MeetingRules.ACommentSaysSomething, A.Outline().HandedIn(), o => o.Return(null, " ", A.Secretary, A.Moment));

    [Fact]
    public void waits_until_every_comment_has_an_answer()
    {
        var commented = A.Outline().HandedIn();
        commented.Comment(1, "再具体些。", A.Supervisor.PersonId, A.Moment);

        Refused.By(MeetingRules.EveryCommentIsAnswered, commented, o => o.Accept(A.Secretary));
        Refused.By(MeetingRules.EveryCommentIsAnswered, A.Outline().Returned(), o => o.HandIn(A.Moment));
    }

    [Fact]
    public void goes_on_once_the_author_has_answered()
    {
        var outline = A.Outline().Returned();

        outline.AnswerComment(1, " 已补充。 ", A.Comrade);
        outline.HandIn(A.Moment);
        outline.Accept(A.Secretary);

        Assert.Equal((OutlineState.Accepted, SensitiveText.From("已补充。")), (outline.State, outline.Comments[0].Answer));
    }

    [Fact]
    public void is_answered_by_the_author_once()
    {
        Refused.By(PreparationRules.TheAuthorAnswers, A.Outline().Returned(),
            o => o.AnswerComment(1, "已改。", A.Secretary));
        Refused.By(MeetingRules.ACommentSaysSomething, A.Outline().Returned(), o => o.AnswerComment(1, " ", A.Comrade));
        Refused.By(MeetingRules.OnlyOpenCommentsAreAnswered, A.Outline().Returned(),
            o => o.AnswerComment(2, "没有这条。", A.Comrade));
        var answered = A.Outline().Returned();
        answered.AnswerComment(1, "已改。", A.Comrade);
        Refused.By(MeetingRules.OnlyOpenCommentsAreAnswered, answered, o => o.AnswerComment(1, "再答。", A.Comrade));
    }
}
