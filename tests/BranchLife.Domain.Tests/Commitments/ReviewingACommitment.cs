using BranchLife.Domain.Commitments;
using BranchLife.Testing.Building;

namespace BranchLife.Domain.Tests.Commitments;

public sealed class ReviewingACommitment
{
    private static DateTimeOffset AfterItsDay => A.CommitmentDraft.DueOn.AddDays(1).At(new TimeOnly(9, 0));

    [Fact]
    public void waits_until_it_is_reported_or_its_day_has_passed()
    {
        var early = A.Commitment().Stated();
        Refused.By(CommitmentRules.ReviewedWhenReportedOrDue, A.Commitment(), one => one.Review(CommitmentVerdict.Kept, "记录", A.Secretary, AfterItsDay));
        Refused.By(CommitmentRules.ReviewedWhenReportedOrDue, early, one => one.Review(CommitmentVerdict.Kept, "记录", A.Secretary, A.Moment));
        Assert.False(early.IsToBeReviewed(early.DueOn));

        early.Review(CommitmentVerdict.NotKept, " 没有走访记录 ", A.Secretary, AfterItsDay);

        Assert.Equal((CommitmentState.Reviewed, CommitmentVerdict.NotKept, "没有走访记录", A.Secretary), (early.State, early.Verdict, early.Evidence, early.ReviewedById));
    }

    [Fact]
    public void is_done_by_another_with_the_evidence_in_a_sentence()
    {
        var done = A.Commitment().Stated().Fulfilled();

        Refused.By(CommitmentRules.NobodyReviewsTheirOwn, done, one => one.Review(CommitmentVerdict.Kept, "记录", A.Comrade, A.Moment));
        Refused.By(CommitmentRules.AReviewNamesItsEvidence, done, one => one.Review(CommitmentVerdict.Kept, " ", A.Secretary, A.Moment));
    }

    [Fact]
    public void is_for_good()
    {
        var reviewed = A.Commitment().Reviewed();

        Refused.By(CommitmentRules.ReviewedOnesStay, reviewed, one => one.Review(CommitmentVerdict.NotKept, "记录", A.Secretary, A.Moment));
        Refused.By(CommitmentRules.ReviewedOnesStay, reviewed, one => one.Revise(A.CommitmentDraft, A.Reason, A.Comrade, A.Moment));
        Refused.By(CommitmentRules.ReviewedOnesStay, reviewed, one => one.Report("又探望", A.Today, false, A.Comrade, A.Moment));
    }

    [Theory]
    [InlineData(CommitmentVerdict.PartlyKept)]
    [InlineData(CommitmentVerdict.NotKept)]
    public void lets_its_owner_promise_anew_for_a_later_year_what_was_not_kept(CommitmentVerdict verdict)
    {
        var before = A.Commitment().Reviewed(verdict);
        var next = new DateOnly(2027, 6, 30);
        Refused.By(CommitmentRules.OneSpeaksForOneself, before, one => one.CarryOver(Identities.Fresh<Commitment>(), A.OurBranch, next, A.Secretary, A.Moment));
        Refused.By(CommitmentRules.CarriedIntoALaterYear, before,
            one => one.CarryOver(Identities.Fresh<Commitment>(), A.OurBranch, new DateOnly(2026, 12, 31), A.Comrade, A.Moment));

        var carried = before.CarryOver(Identities.Fresh<Commitment>(), A.AnotherBranch, next, A.Comrade, A.Moment);

        Assert.Equal((before.Id, before.What, next, CommitmentState.Stated, A.AnotherBranch),
            (carried.CarriedFromId!.Value, carried.What, carried.DueOn, carried.State, carried.BranchId));
        Assert.Equal(A.Today, before.CarriedOverOn);
        Refused.By(CommitmentRules.CarriedOverOnce, before, one => one.CarryOver(Identities.Fresh<Commitment>(), A.OurBranch, next, A.Comrade, A.Moment));
    }

    [Fact]
    public void carries_nothing_over_that_was_kept_or_not_yet_reviewed()
    {
        var next = new DateOnly(2027, 6, 30);

        foreach (var other in new[] { A.Commitment().Stated(), A.Commitment().Reviewed() })
            Refused.By(CommitmentRules.OnlyUnkeptOnesAreCarriedOver, other, one => one.CarryOver(Identities.Fresh<Commitment>(), A.OurBranch, next, A.Comrade, A.Moment));
    }
}
