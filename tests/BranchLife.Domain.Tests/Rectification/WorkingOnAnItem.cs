using BranchLife.Domain.Rectification;
using BranchLife.Testing.Building;

namespace BranchLife.Domain.Tests.Rectification;

public sealed class WorkingOnAnItem
{
    [Fact]
    public void begins_with_the_first_progress()
    {
        var item = A.Item();

        item.Report(" 已走访两户 ", A.Yesterday, isEvidence: false, A.Comrade, A.Moment);
        item.Report("走访记录", A.Today, isEvidence: true, A.Recorder, A.Moment);

        Assert.Equal(RectificationState.InProgress, item.State);
        Assert.Equal([(1, "已走访两户", false), (2, "走访记录", true)],
            item.Progress.Select(entry => (entry.Ordinal, entry.Text, entry.IsEvidence)));
    }

    [Fact]
    public void reports_what_has_happened_only()
    {
        Refused.By(RectificationRules.OnlyWhatHappenedIsReported, A.Item(),
            item => item.Report("计划走访", A.Tomorrow, false, A.Comrade, A.Moment));
        Refused.By(RectificationRules.ProgressSaysSomething, A.Item(),
            item => item.Report(" ", A.Today, false, A.Comrade, A.Moment));
    }

    [Fact]
    public void counts_the_days_of_China()
    {
        var item = A.Item();
        var lateEvening = new DateTimeOffset(2026, 10, 9, 16, 0, 0, TimeSpan.Zero);

        item.Report("已走访", new DateOnly(2026, 10, 10), false, A.Comrade, lateEvening);

        Refused.By(RectificationRules.OnlyWhatHappenedIsReported, item,
            i => i.Report("已走访", new DateOnly(2026, 10, 10), false, A.Comrade, lateEvening.AddSeconds(-1)));
    }

    [Fact]
    public void keeps_the_first_date_through_extensions()
    {
        var (item, first) = (A.Item(), A.MeasurePlan.DueOn!.Value);

        item.Extend(first.AddDays(10), "村道施工", A.Secretary, A.Moment);
        item.Extend(first.AddDays(20), " 雨季 ", A.Secretary, A.Moment);

        Assert.Equal((first, first.AddDays(20)), (item.FirstDueOn, item.DueOn));
        Assert.Equal([(1, first, first.AddDays(10)), (2, first.AddDays(10), first.AddDays(20))],
            item.Extensions.Select(extension => (extension.Ordinal, extension.From, extension.To)));
        Assert.Equal("雨季", item.Extensions[1].Reason);
    }

    [Fact]
    public void is_extended_onward_with_a_reason_and_only_where_there_is_a_date()
    {
        var first = A.MeasurePlan.DueOn!.Value;

        Refused.By(RectificationRules.ExtensionsLeadOn, A.Item(),
            item => item.Extend(first, "雨季", A.Secretary, A.Moment));
        Refused.By(RectificationRules.ExtensionsLeadOn, A.Item(A.LongTermPlan),
            item => item.Extend(first, "雨季", A.Secretary, A.Moment));
        Refused.By(CommonRules.AReasonIsGiven, A.Item(),
            item => item.Extend(first.AddDays(1), " ", A.Secretary, A.Moment));
    }

    [Fact]
    public void for_good_goes_on_from_look_to_look()
    {
        var item = A.Item(A.LongTermPlan).InProgress();

        item.Review(A.Today.AddDays(90), A.Today);

        Assert.Equal((RectificationState.LongTerm, A.Today.AddDays(90)), (item.State, item.NextReviewOn));
        Refused.By(RectificationRules.ReviewsLieAhead, item, i => i.Review(A.Today, A.Today));
        Refused.By(RectificationRules.OnlyLongTermItemsAreReviewed, A.Item(), i => i.Review(A.Tomorrow, A.Today));
    }
}
