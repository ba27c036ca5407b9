using BranchLife.Domain.Rectification;
using BranchLife.Testing.Building;

namespace BranchLife.Domain.Tests.Rectification;

public sealed class OpeningAnItem
{
    [Fact]
    public void takes_unit_meeting_and_subject_from_the_problem()
    {
        var problem = A.Problem(A.Comrade);

        var item = A.Item(against: problem);

        Assert.Equal((problem.Id, problem.BranchId, problem.MeetingId, problem.SubjectId),
            (item.ProblemId, item.UnitId, item.MeetingId, item.SubjectId));
        Assert.Equal((RectificationState.Open, A.Comrade, A.MeasurePlan.DueOn, A.MeasurePlan.DueOn),
            (item.State, item.OwnerId, item.DueOn, item.FirstDueOn));
    }

    [Fact]
    public void needs_a_measure_and_a_date()
    {
        Refused.By(RectificationRules.AnItemHasAMeasure, () => A.Item(A.MeasurePlan with { Measure = " " }));
        Refused.By(RectificationRules.AnItemHasADate, () => A.Item(A.MeasurePlan with { DueOn = null }));
    }

    [Fact]
    public void needs_a_next_look_ahead_where_it_is_for_good()
    {
        Refused.By(RectificationRules.AnItemHasADate, () => A.Item(A.LongTermPlan with { NextReviewOn = null }));
        Refused.By(RectificationRules.AnItemHasADate, () => A.Item(A.LongTermPlan with { NextReviewOn = A.Today }));
        Refused.By(RectificationRules.AnItemHasADate,
            () => A.Item(A.LongTermPlan with { NextReviewOn = null, DueOn = A.Tomorrow }));
    }

    [Fact]
    public void for_good_has_no_due_date_but_a_next_look()
    {
        var item = A.Item(A.LongTermPlan with { DueOn = A.Tomorrow });

        Assert.Equal((RectificationState.LongTerm, true, null, null),
            (item.State, item.IsLongTerm, item.DueOn, item.FirstDueOn));
        Assert.Equal(A.Today.AddDays(30), item.NextReviewOn);
    }

    [Fact]
    public void for_a_time_has_no_next_look() =>
        Assert.False(A.Item(A.MeasurePlan with { NextReviewOn = A.Tomorrow }).IsLongTerm);

    [Fact]
    public void may_be_planned_anew_until_work_has_begun()
    {
        var item = A.Item();

        var first = item.FirstDueOn;

        item.Replan(A.LongTermPlan, null, A.Secretary, A.Moment);
        Assert.Equal((RectificationState.LongTerm, first), (item.State, item.FirstDueOn));
        item.Replan(A.MeasurePlan with { OwnerId = A.AnotherComrade, DueOn = A.Tomorrow }, null, A.Secretary, A.Moment);

        Assert.Equal((RectificationState.Open, A.Tomorrow, first, A.AnotherComrade),
            (item.State, item.DueOn, item.FirstDueOn, item.OwnerId));
        Assert.Empty(item.Extensions);
    }

    [Fact]
    public void gets_a_later_date_with_a_reason_that_stays_beside_the_first_one()
    {
        var item = A.Item();
        var first = item.FirstDueOn!.Value;

        Refused.By(CommonRules.AReasonIsGiven, item, i => i.Replan(A.MeasurePlan with { DueOn = first.AddDays(7) }, " ", A.Secretary, A.Moment));
        item.Replan(A.MeasurePlan with { DueOn = first.AddDays(7) }, "等待入汛前验收", A.Secretary, A.Moment);

        Assert.Equal((first.AddDays(7), first), (item.DueOn, item.FirstDueOn));
        var extension = Assert.Single(item.Extensions);
        Assert.Equal((first, first.AddDays(7), "等待入汛前验收", A.Secretary), (extension.From, extension.To, extension.Reason, extension.ById));
    }

    [Fact]
    public void is_not_planned_anew_afterwards()
    {
        var startedForGood = A.Item(A.LongTermPlan).InProgress();
        var rule = RectificationRules.OnlyUntouchedItemsAreReplanned;

        Refused.By(rule, startedForGood, item => item.Replan(A.MeasurePlan, null, A.Secretary, A.Moment));
        Refused.By(rule, A.Item().InProgress(), item => item.Replan(A.MeasurePlan with { Measure = "改写" }, null, A.Secretary, A.Moment));
        Refused.By(rule, A.Item().ClosureRequested(), item => item.Replan(A.MeasurePlan, null, A.Secretary, A.Moment));
        Refused.By(rule, A.Item().Closed(), item => item.Replan(A.MeasurePlan, null, A.Secretary, A.Moment));
    }

    [Fact]
    public void keeps_its_plan_where_the_new_one_is_refused()
    {
        Refused.By(CommonRules.TextTooLong, A.Item(), item => item.Replan(
            A.MeasurePlan with { Measure = "改写", Goal = new string('字', Text.Line + 1) }, null, A.Secretary, A.Moment));
        Refused.By(RectificationRules.AnItemHasADate, A.Item(),
            item => item.Replan(A.MeasurePlan with { DueOn = null }, null, A.Secretary, A.Moment));
    }
}
