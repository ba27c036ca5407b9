using BranchLife.Domain.Commitments;
using BranchLife.Testing.Building;

namespace BranchLife.Domain.Tests.Commitments;

public sealed class MakingACommitment
{
    [Fact]
    public void says_what_for_whom_and_by_when()
    {
        Refused.By(CommitmentRules.ACommitmentSaysWhat, () => A.Commitment(draft: A.CommitmentDraft with { What = " " }));
        Refused.By(CommitmentRules.ACommitmentSaysWhat, () => A.Commitment(draft: A.CommitmentDraft with { What = new string('字', Text.Line + 1) }));
        Refused.By(CommitmentRules.ACommitmentSaysForWhom, () => A.Commitment(draft: A.CommitmentDraft with { ForWhom = null }));
        Refused.By(CommitmentRules.DueDaysLieAhead, () => A.Commitment(draft: A.CommitmentDraft with { DueOn = A.Yesterday }));

        var made = A.Commitment(draft: A.CommitmentDraft with { DueOn = A.Today });
        Assert.Equal((CommitmentState.Draft, A.Today, null), (made.State, made.DueOn, made.StatedOn));
    }

    [Fact]
    public void is_rewritten_thrown_away_and_handed_in_by_its_author_while_it_is_a_draft()
    {
        var draft = A.Commitment();
        draft.Rewrite(A.CommitmentDraft with { ForWhom = "五组独居老人" }, A.Comrade, A.Moment);
        draft.Discard(A.Comrade);
        Assert.Equal("五组独居老人", draft.ForWhom);

        Refused.By(CommitmentRules.OneSpeaksForOneself, draft, one => one.Rewrite(A.CommitmentDraft, A.Secretary, A.Moment));
        Refused.By(CommitmentRules.OneSpeaksForOneself, draft, one => one.Discard(A.Secretary));
        Refused.By(CommitmentRules.OneSpeaksForOneself, draft, one => one.HandIn(A.Secretary, A.Moment));
        Refused.By(CommitmentRules.DueDaysLieAhead, draft, one => one.HandIn(A.Comrade, A.Moment.AddYears(1)));
        draft.HandIn(A.Comrade, A.Moment);

        Assert.Equal((CommitmentState.Stated, A.Today), (draft.State, draft.StatedOn));
        Refused.By(CommitmentRules.OnlyDraftsAreRewritten, draft, one => one.Rewrite(A.CommitmentDraft, A.Comrade, A.Moment));
        Refused.By(CommitmentRules.OnlyDraftsAreRewritten, draft, one => one.Discard(A.Comrade));
        Refused.By(CommitmentRules.OnlyDraftsAreRewritten, draft, one => one.HandIn(A.Comrade, A.Moment));
    }

    [Fact]
    public void leaves_the_wording_before_in_sight_when_it_is_changed_later()
    {
        var stated = A.Commitment().Stated();
        var other = new CommitmentDraft("每季度探望一次", "三组老人", new DateOnly(2027, 3, 1));
        Refused.By(CommonRules.AReasonIsGiven, stated, one => one.Revise(other, " ", A.Comrade, A.Moment));
        Refused.By(CommitmentRules.OneSpeaksForOneself, stated, one => one.Revise(other, A.Reason, A.Secretary, A.Moment));

        stated.Revise(other, A.Reason, A.Comrade, A.Moment);

        var before = Assert.Single(stated.Revisions);
        Assert.Equal(A.CommitmentDraft, new CommitmentDraft(before.What, before.ForWhom, before.DueOn));
        Assert.Equal((other, CommitmentState.Stated), (new CommitmentDraft(stated.What, stated.ForWhom, stated.DueOn), stated.State));
    }

    [Fact]
    public void is_reported_on_by_its_owner_after_the_fact()
    {
        var stated = A.Commitment().Stated();
        Refused.By(CommitmentRules.OnlyStatedOnesGoOn, A.Commitment(), one => one.Report("探望", A.Today, false, A.Comrade, A.Moment));
        Refused.By(CommitmentRules.OnlyWhatHappenedIsReported, stated, one => one.Report("探望", A.Tomorrow, false, A.Comrade, A.Moment));
        Refused.By(CommitmentRules.ProgressSaysSomething, stated, one => one.Report("", A.Today, false, A.Comrade, A.Moment));
        Refused.By(CommitmentRules.OneSpeaksForOneself, stated, one => one.Report("探望", A.Today, false, A.Secretary, A.Moment));

        stated.Report("九月已探望", A.Today, isDone: false, A.Comrade, A.Moment);
        Assert.Equal(CommitmentState.Stated, stated.State);
        stated.Report("全年探望十二次", A.Today, isDone: true, A.Comrade, A.Moment);

        Assert.Equal((CommitmentState.Reported, 2), (stated.State, stated.Progress.Count));
        Refused.By(CommitmentRules.OnlyStatedOnesGoOn, stated, one => one.Report("又探望", A.Today, false, A.Comrade, A.Moment));
        Refused.By(CommitmentRules.OnlyStatedOnesGoOn, stated, one => one.Revise(A.CommitmentDraft, A.Reason, A.Comrade, A.Moment));
    }
}
