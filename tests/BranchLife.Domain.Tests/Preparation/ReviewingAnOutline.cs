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

        outline.Return(new OutlineAnchor(OutlinePart.Instance, 2, 1), RemarkKind.GeneralForConcrete, " 请写到具体事例。 ", A.Secretary, A.Moment);

        Assert.Equal((OutlineState.Returned, A.Secretary), (outline.State, outline.ReviewedById));
        var comment = Assert.Single(outline.Comments);
        Assert.Equal((1, OutlinePart.Instance, 2, SensitiveText.From("请写到具体事例。")), (comment.Ordinal, comment.Part, comment.Number, comment.Words));
        Assert.Equal((RemarkKind.GeneralForConcrete, 1, true), (comment.Kind, comment.OnVersion, comment.IsReturn));
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
        Refused.By(rule, A.Outline(A.Secretary).HandedIn(), o => o.Return(null, RemarkKind.Other, "请修改。", A.Secretary, A.Moment));
        Refused.By(rule, A.Outline(A.Secretary).HandedIn(), o => o.Comment(null, RemarkKind.Other, "请修改。", A.Secretary, A.Moment));
    }

    [Fact]
    public void is_of_what_was_handed_in_only()
    {
        var rule = PreparationRules.OnlyHandedInOutlinesAreReviewed;
        Func<Outline>[] others =
            [() => A.Outline().Written(), () => A.Outline().Returned(), () => A.Outline().Accepted()];

        Assert.All(others, outline => Refused.By(rule, outline(), o => o.Accept(A.Secretary)));
        Assert.All(others, outline => Refused.By(rule, outline(), o => o.Comment(null, RemarkKind.Other, "请修改。", A.Secretary, A.Moment)));
        Assert.All(others, outline => Refused.By(rule, outline(), o => o.Return(null, RemarkKind.Other, "请修改。", A.Secretary, A.Moment)));
    }

    [Fact]
    public void says_what_is_to_be_changed() => Refused.By(
        MeetingRules.ACommentSaysSomething, A.Outline().HandedIn(), o => o.Return(null, RemarkKind.Other, " ", A.Secretary, A.Moment));

    [Fact]
    public void waits_until_every_comment_has_an_answer()
    {
        var commented = A.Outline().HandedIn();
        commented.Comment(new OutlineAnchor(OutlinePart.Problem, 1, 1), RemarkKind.Other, "再具体些。", A.Supervisor.PersonId, A.Moment);

        Refused.By(MeetingRules.EveryCommentIsAnswered, commented, o => o.Accept(A.Secretary));
        Refused.By(MeetingRules.EveryCommentIsAnswered, A.Outline().Returned(), o => o.HandIn());
    }

    [Fact]
    public void goes_on_once_the_author_has_answered()
    {
        var outline = A.Outline().Returned();

        outline.AnswerComment(1, AnswerWay.Explained, " 已补充。 ", A.Comrade, null);
        outline.HandIn();
        outline.Accept(A.Secretary);

        Assert.Equal((OutlineState.Accepted, SensitiveText.From("已补充。")), (outline.State, outline.Comments[0].Answer));
    }

    [Fact]
    public void is_answered_by_the_author_once()
    {
        Refused.By(PreparationRules.TheAuthorAnswers, A.Outline().Returned(),
            o => o.AnswerComment(1, AnswerWay.Explained, "已改。", A.Secretary, null));
        Refused.By(MeetingRules.ACommentSaysSomething, A.Outline().Returned(), o => o.AnswerComment(1, AnswerWay.Explained, " ", A.Comrade, null));
        Refused.By(MeetingRules.OnlyOpenCommentsAreAnswered, A.Outline().Returned(),
            o => o.AnswerComment(2, AnswerWay.Explained, "没有这条。", A.Comrade, null));
        var answered = A.Outline().Returned();
        answered.AnswerComment(1, AnswerWay.Explained, "已改。", A.Comrade, null);
        Refused.By(MeetingRules.OnlyOpenCommentsAreAnswered, answered, o => o.AnswerComment(1, AnswerWay.Explained, "再答。", A.Comrade, null));
    }

    [Fact]
    public void takes_a_change_for_an_answer_only_where_something_was_changed()
    {
        var outline = A.Outline().Written();
        var read = outline.HandIn();
        outline.SentBack();

        Refused.By(OutlineRules.ChangedMeansChanged, outline, o => o.AnswerComment(1, AnswerWay.Changed, null, A.Comrade, read));
        outline.Write(new OutlineText("已走访", null, [A.Entry(2) with { Instance = "8月12日只走访两户" }]), A.Moment);
        Refused.By(OutlineRules.ChangedMeansChanged, outline, o => o.AnswerComment(1, AnswerWay.Changed, null, A.Comrade, null));
        outline.AnswerComment(1, AnswerWay.Changed, " ", A.Comrade, read);

        Assert.Equal((AnswerWay.Changed, SensitiveText.From("已修改")), (outline.Comments[0].Way, outline.Comments[0].Answer));
    }

    [Fact]
    public void points_at_what_stands_in_the_text()
    {
        var nowhere = new OutlineAnchor(OutlinePart.Problem, 9, 1);

        Refused.By(OutlineRules.AnchorsStandInTheText, A.Outline().HandedIn(), o => o.Comment(nowhere, RemarkKind.Other, "请修改。", A.Secretary, A.Moment));
        Refused.By(OutlineRules.AnchorsStandInTheText, A.Outline().HandedIn(), o => o.Return(nowhere, RemarkKind.Other, "请修改。", A.Secretary, A.Moment));
    }
}
