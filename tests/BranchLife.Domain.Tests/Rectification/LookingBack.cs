using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Domain.Rectification;
using BranchLife.Testing.Building;

namespace BranchLife.Domain.Tests.Rectification;

public sealed class LookingBack
{
    private static readonly DateOnly Again = A.Today.AddDays(200);

    [Fact]
    public void is_due_on_the_days_that_were_set_when_the_item_was_closed()
    {
        var item = Closed(30, 0, 180, 90, 30);

        Assert.Equal([30, 90, 180], item.LookBacks.Select(look => look.DueOn.DayNumber - A.Today.DayNumber));
        Assert.Equal(A.Today.AddDays(30), item.NextLookBackOn);
        Refused.By(RectificationRules.LooksAreTakenWhenDue, item, it => Look(it, LookBackResult.Held, on: 29));
        Refused.By(RectificationRules.LooksAreTakenWhenDue, A.Item().ClosureRequested(), it => Look(it, LookBackResult.Held, on: 30));
    }

    [Fact]
    public void covers_with_one_look_all_that_came_due_meanwhile()
    {
        var item = Closed(30, 90, 180);

        Look(item, LookBackResult.Slipped, on: 100);

        Assert.Equal([LookBackResult.Slipped, LookBackResult.Slipped, null], item.LookBacks.Select(look => look.Result));
        Assert.Equal((A.Today.AddDays(180), RectificationState.Closed), (item.NextLookBackOn!.Value, item.State));
        Look(item, LookBackResult.Held, on: 180);
        Assert.Null(item.NextLookBackOn);
        Assert.Equal(("成效保持", "有所松动", "反弹重开"), (LookBackResult.Held.Word, LookBackResult.Slipped.Word, LookBackResult.Reopened.Word));
    }

    [Fact]
    public void is_not_the_owners_nor_the_subjects()
    {
        var item = Closed(30);

        Refused.By(RectificationRules.NobodyLooksBackOnTheirOwnItem, item, it => it.LookBackOn(LookBackResult.Held, "仍每月走访", null, A.Comrade, A.Moment.AddDays(30)));
        Refused.By(RectificationRules.ALookBackSaysWhatWasFound, item, it => it.LookBackOn(LookBackResult.Held, " ", null, A.Verifier, A.Moment.AddDays(30)));
    }

    [Fact]
    public void opens_the_item_again_and_keeps_the_old_closing()
    {
        var item = Closed(30, 90);
        Refused.By(RectificationRules.WhatIsReopenedHasANewDate, item, it => Look(it, LookBackResult.Reopened, on: 30, again: A.Today.AddDays(30)));

        Look(item, LookBackResult.Reopened, on: 30, again: Again);

        Assert.Equal((RectificationState.Reopened, Again, new DateOnly(2026, 12, 31)), (item.State, item.DueOn!.Value, item.FirstDueOn!.Value));
        Assert.Equal((null, null, null), (item.ClosedOn, item.ClosedById, item.NextLookBackOn));
        Assert.True(Assert.Single(item.Decisions).Closed);
        Assert.Equal(LookBackResult.Reopened, Assert.Single(item.LookBacks).Result);
        Assert.Equal("又有两户没有走访", item.Extensions[^1].Reason);
    }

    [Fact]
    public void asks_for_new_evidence_before_it_is_closed_a_second_time()
    {
        var item = Closed(30);
        Look(item, LookBackResult.Reopened, on: 30, again: Again);
        Refused.By(RectificationRules.ClosingNeedsEvidence, item, it => it.RequestClosure(it.OwnerId));

        item.ClosureRequested().Close("经核验属实。", new Reviewer(A.Verifier, null), A.Moment.AddDays(60), 30);

        Assert.Equal(2, item.Decisions.Count(decision => decision.Closed));
        Assert.Equal([1, 2], item.LookBacks.Select(look => look.Ordinal));
    }

    [Fact]
    public void goes_on_with_a_next_look_where_the_item_lasts()
    {
        var item = A.Item(A.LongTermPlan).ClosureRequested();
        item.Close("同意。", new Reviewer(A.Verifier, null), A.Moment, 30);

        Look(item, LookBackResult.Reopened, on: 30, again: Again);

        Assert.Equal((null, Again), (item.DueOn, item.NextReviewOn!.Value));
    }

    private static RectificationItem Closed(params int[] days)
    {
        var item = A.Item().ClosureRequested();
        item.Close("经核验属实。", new Reviewer(A.Verifier, null), A.Moment, days);
        return item;
    }

    private static void Look(RectificationItem item, LookBackResult result, int on, DateOnly? again = null) =>
        item.LookBackOn(result, "又有两户没有走访", again, A.Verifier, A.Moment.AddDays(on));
}
