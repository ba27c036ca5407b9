using BranchLife.Domain.Rectification;
using BranchLife.Testing.Building;

namespace BranchLife.Domain.Tests.Rectification;

public sealed class CarryingAnItemOver
{
    [Fact]
    public void keeps_the_first_day_and_the_last_reason_and_leaves_the_item_open()
    {
        var item = A.Item().InProgress();

        item.CarryOver("工程跨年度实施", A.Today);
        item.CarryOver("  需待汛期过后验收 ", A.Tomorrow);

        Assert.Equal((A.Today, "需待汛期过后验收", RectificationState.InProgress), (item.CarriedOverOn, item.CarryOverReason, item.State));
    }

    [Fact]
    public void gives_a_reason_and_is_not_for_closed_items()
    {
        Refused.By(CommonRules.AReasonIsGiven, A.Item(), item => item.CarryOver(" ", A.Today));
        Refused.By(RectificationRules.ClosedItemsStay, A.Item().Closed(), item => item.CarryOver("跨年度实施", A.Today));
    }

    [Fact]
    public void measures_follow_the_confirmed_list()
    {
        var unconfirmed = A.Problem();

        Refused.By(RectificationRules.MeasuresFollowTheList,
            () => RectificationItem.Open(Identities.Fresh<RectificationItem>(), unconfirmed, A.MeasurePlan, A.Moment));
        unconfirmed.TakeOff();
        unconfirmed.Confirm();
        Refused.By(RectificationRules.ListsAreOpenUntilConfirmed, unconfirmed, problem => problem.TakeOff());
    }
}
