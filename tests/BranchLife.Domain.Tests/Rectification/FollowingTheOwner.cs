using BranchLife.Domain.Meetings;
using BranchLife.Domain.Rectification;
using BranchLife.Testing.Building;

namespace BranchLife.Domain.Tests.Rectification;

public sealed class FollowingTheOwner
{
    [Fact]
    public void takes_an_item_into_another_branch_once_and_tells_where_it_lay()
    {
        var item = A.Item();
        var before = item.UnitId;

        item.MoveTo(A.AnotherBranch, "支部合并", A.Today);
        item.MoveTo(A.AnotherBranch, "支部合并", A.Today);

        var move = Assert.Single(item.Moves);
        Assert.Equal((A.AnotherBranch, before, A.AnotherBranch, "支部合并"), (item.UnitId, move.FromId, move.ToId, move.Reason));
    }

    [Fact]
    public void leaves_behind_what_is_finished_and_nothing_else()
    {
        var finished = A.Item().Closed();
        var lookedBackOn = A.Item().ClosureRequested();
        lookedBackOn.Close("同意。", new Reviewer(A.Verifier, null), A.Moment, 30);

        Assert.Equal((false, true, true), (finished.IsUnfinished, lookedBackOn.IsUnfinished, A.Item().IsUnfinished));
        Refused.By(RectificationRules.FinishedItemsStayWhereTheyAre, finished, it => it.MoveTo(A.AnotherBranch, "支部合并", A.Today));
    }

    [Fact]
    public void names_the_outside_body_and_keeps_a_comrade_inside_who_answers()
    {
        var item = A.Item(A.MeasurePlan with { OutsideBody = " 县水利局 " });

        Assert.Equal(("县水利局", A.Comrade), (item.OutsideBody, item.OwnerId));
    }

    [Fact]
    public void lets_only_the_member_say_whether_the_promise_is_posted_and_keeps_every_change()
    {
        var item = A.Item();
        Refused.By(RectificationRules.OneConsentsForOneself, item, it => it.ConsentToPosting(true, A.Secretary, A.Moment));
        Refused.By(RectificationRules.OneConsentsForOneself, A.Item(against: A.Problem()), it => it.ConsentToPosting(true, A.Comrade, A.Moment));

        item.ConsentToPosting(true, A.Comrade, A.Moment);
        item.ConsentToPosting(true, A.Comrade, A.Moment);
        item.ConsentToPosting(false, A.Comrade, A.Moment.AddDays(1));

        Assert.False(item.MayBePosted);
        Assert.Equal([true, false], item.Consents.Select(consent => consent.Given));
    }
}
