using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Domain.Rectification;
using BranchLife.Testing.Building;

namespace BranchLife.Domain.Tests.Rectification;

public sealed class ClosingAnItem
{
    private static readonly Dictionary<string, Id<Person>> People =
        new() { ["owner"] = A.Comrade, ["recorder"] = A.Recorder, ["another"] = A.Verifier };

    /// <summary>Owner, recorder of the evidence, verifier: who may stand where.</summary>
    [Theory]
    [InlineData("recorder", "another", null)]
    [InlineData("owner", "another", null)]
    [InlineData("recorder", "owner", "Z-15")]
    [InlineData("owner", "owner", "Z-15")]
    [InlineData("recorder", "recorder", "Z-16")]
    [InlineData("another", "another", "Z-16")]
    public void takes_a_verifier_who_neither_owns_it_nor_recorded_its_evidence(
        string evidenceBy, string verifier, string? refusedBy)
    {
        var item = A.Item().ClosureRequested(People[evidenceBy]);
        void Close(RectificationItem of) => of.Close(" 同意销号。 ", new Reviewer(People[verifier], null), A.Moment);
        Assert.Equal(refusedBy is null, item.MayBeVerifiedBy(People[verifier]));

        if (refusedBy is not null)
        {
            var rule = RuleCatalogue.Find(refusedBy)!;
            Refused.By(rule, item, Close);
            Refused.By(rule, item, of => of.ReturnClosure("不同意。", new Reviewer(People[verifier], null), A.Moment));
            return;
        }

        Close(item);
        Assert.Equal((RectificationState.Closed, A.Today), (item.State, item.ClosedOn));
        var decision = Assert.Single(item.Decisions);
        Assert.Equal((true, "同意销号。", A.Verifier), (decision.Closed, decision.Opinion, decision.VerifierId));
    }

    [Fact]
    public void lets_nobody_verify_what_belongs_to_their_own_branch()
    {
        var rule = RectificationRules.NobodyVerifiesTheirOwnBranch;
        var comrade = new Reviewer(A.Verifier, A.OurBranch);

        Refused.By(rule, A.Item(against: A.Problem()).ClosureRequested(), i => i.Close("同意。", comrade, A.Moment));
        Refused.By(rule, A.Item(against: A.Problem()).ClosureRequested(), i => i.ReturnClosure("不同意。", comrade, A.Moment));
        A.Item(against: A.Problem()).ClosureRequested().Close("同意。", new Reviewer(A.Verifier, A.AnotherBranch), A.Moment);
        A.Item().ClosureRequested().Close("同意。", comrade, A.Moment);
    }

    [Fact]
    public void lets_somebody_verify_who_recorded_progress_but_no_evidence()
    {
        var item = A.Item();
        item.Report("已走访一户", A.Today, isEvidence: false, A.Verifier, A.Moment);

        Assert.True(item.ClosureRequested().MayBeVerifiedBy(A.Verifier));
    }

    [Fact]
    public void excludes_everybody_who_recorded_any_of_the_evidence()
    {
        var item = A.Item().WithEvidence(A.Verifier).ClosureRequested(A.Recorder);

        Refused.By(RectificationRules.NobodyVerifiesTheirOwnEvidence, item, i => i.Close("同意。", new Reviewer(A.Verifier, null), A.Moment));
        Refused.By(RectificationRules.NobodyVerifiesTheirOwnEvidence, item, i => i.Close("同意。", new Reviewer(A.Recorder, null), A.Moment));
    }

    [Fact]
    public void is_asked_for_by_the_owner_with_evidence_and_once()
    {
        Refused.By(RectificationRules.ClosingNeedsEvidence, A.Item(), item => item.RequestClosure(A.Comrade));
        Refused.By(RectificationRules.ClosingNeedsEvidence, A.Item().InProgress(),
            item => item.RequestClosure(A.Comrade));
        Refused.By(RectificationRules.TheOwnerAsks, A.Item().WithEvidence(A.Recorder),
            item => item.RequestClosure(A.Recorder));
        Refused.By(RectificationRules.RequestedOnce, A.Item().ClosureRequested(),
            item => item.RequestClosure(A.Comrade));
    }

    [Fact]
    public void is_decided_only_where_it_was_asked_for()
    {
        var rule = RectificationRules.OnlyRequestedItemsAreVerified;
        Func<RectificationItem>[] others =
        [
            () => A.Item(), () => A.Item().WithEvidence(A.Recorder), () => A.Item().ClosureReturned(), () => A.Item().Closed(),
            () => A.Item(A.LongTermPlan),
        ];

        Assert.All(others, item => Refused.By(rule, item(), i => i.Close("同意。", new Reviewer(A.Verifier, null), A.Moment)));
        Assert.All(others, item => Refused.By(rule, item(), i => i.ReturnClosure("不同意。", new Reviewer(A.Verifier, null), A.Moment)));
    }

    [Fact]
    public void gives_an_opinion()
    {
        Refused.By(RectificationRules.AVerifierGivesAnOpinion, A.Item().ClosureRequested(),
            item => item.Close(" ", new Reviewer(A.Verifier, null), A.Moment));
        Refused.By(RectificationRules.AVerifierGivesAnOpinion, A.Item().ClosureRequested(),
            item => item.ReturnClosure(null, new Reviewer(A.Verifier, null), A.Moment));
    }

    [Fact]
    public void goes_back_to_the_owner_who_may_ask_again()
    {
        var item = A.Item().ClosureReturned();
        Assert.Equal((RectificationState.ClosureReturned, null), (item.State, item.ClosedOn));
        item.Report("又走访两户", A.Today, isEvidence: false, A.Comrade, A.Moment);

        item.RequestClosure(A.Comrade);
        item.Close("同意销号。", new Reviewer(A.Verifier, null), A.Moment);

        Assert.Equal([(1, false), (2, true)], item.Decisions.Select(decision => (decision.Ordinal, decision.Closed)));
    }

    [Fact]
    public void leaves_a_long_term_item_under_review_where_it_is_returned()
    {
        var item = A.Item(A.LongTermPlan).ClosureReturned();

        item.Review(A.Today.AddDays(90), A.Today);

        Assert.Equal((RectificationState.LongTerm, A.Today.AddDays(90)), (item.State, item.NextReviewOn));
    }

    [Fact]
    public void is_for_good()
    {
        var (item, due) = (A.Item().Closed(), A.MeasurePlan.DueOn!.Value);

        Refused.By(RectificationRules.ClosedItemsStay, item, i => i.Report("又走访", A.Today, false, A.Comrade, A.Moment));
        Refused.By(RectificationRules.ClosedItemsStay, item,
            i => i.Extend(due.AddDays(1), "雨季", A.Secretary, A.Moment));
        Refused.By(RectificationRules.ClosedItemsStay, item, i => i.RequestClosure(A.Comrade));
    }

    [Fact]
    public void dates_the_closing_by_the_day_in_China()
    {
        var item = A.Item().ClosureRequested();

        item.Close("同意销号。", new Reviewer(A.Verifier, null), new DateTimeOffset(2026, 12, 31, 16, 0, 0, TimeSpan.Zero));

        Assert.Equal(new DateOnly(2027, 1, 1), item.ClosedOn);
    }
}
