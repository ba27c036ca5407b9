using BranchLife.Domain.Preparation;
using BranchLife.Domain.Rectification;
using BranchLife.Testing.Building;

namespace BranchLife.Domain.Tests.Preparation;

public sealed class ReportingOnPromises
{
    private static readonly Promised Visits = new(Identities.Fresh<RectificationItem>(), SensitiveText.From("走访少")!, "每月走访四户", new(2026, 3, 31), RectificationState.Closed);
    private static readonly Promised Study = new(Identities.Fresh<RectificationItem>(), SensitiveText.From("学习少")!, "每周一课", null, RectificationState.LongTerm);

    [Fact]
    public void lays_the_items_of_the_last_meeting_before_the_author()
    {
        var outline = A.Outline();

        outline.Recall([Visits, Study]);
        outline.Recall([Visits, Study]);

        Assert.Equal([(1, Visits.ItemId), (2, Study.ItemId)], outline.Promises.Select(promise => (promise.Ordinal, promise.ItemId)));
    }

    [Fact]
    public void keeps_what_was_stated_when_an_item_is_gone()
    {
        var outline = A.Outline();
        outline.Recall([Visits, Study]);
        outline.Write(Stated((1, PromiseResult.Done, null)), A.Moment);

        outline.Recall([]);

        Assert.Equal(Visits.ItemId, Assert.Single(outline.Promises).ItemId);
    }

    [Fact]
    public void needs_a_result_for_each_and_words_for_what_is_left()
    {
        var outline = A.Outline().Written();
        outline.Recall([Visits, Study]);
        Assert.Equal("第1项、第2项", Refused.By(OutlineRules.PromisesAreReportedOn, outline, o => o.HandIn()).Detail);

        outline.Write(Stated((1, PromiseResult.Done, null), (2, PromiseResult.Partly, " ")), A.Moment);
        Assert.Equal("第2项", Refused.By(OutlineRules.WhatIsLeftIsExplained, outline, o => o.HandIn()).Detail);

        outline.Write(Stated((2, PromiseResult.Partly, "还差两课，年底前补上")), A.Moment);
        Assert.Equal(1, outline.HandIn().Number);
    }

    [Fact]
    public void says_so_where_nothing_was_promised()
    {
        var outline = A.Outline();
        outline.Write(new OutlineText(null, null, [A.Entry(1), A.Entry(2)]), A.Moment);

        Refused.By(OutlineRules.LastPromisesAreStated, outline, o => o.HandIn());
        outline.Write(new OutlineText("无", null, []), A.Moment);

        Assert.Equal(OutlineState.HandedIn, outline.HandIn() is null ? OutlineState.Draft : outline.State);
    }

    [Fact]
    public void rests_while_the_outline_rests() =>
        Refused.By(PreparationRules.OnlyOpenOutlinesChange, A.Outline().HandedIn(), o => o.Recall([Visits]));

    private static OutlineText Stated(params (int Ordinal, PromiseResult? Result, string? Remark)[] stated) =>
        new("已走访全部低收入户", null, []) { Promises = [.. stated.Select(one => new OutlineText.Promise(one.Ordinal, one.Result, one.Remark))] };
}
