using BranchLife.Domain.Branches;
using BranchLife.Domain.Members;

namespace BranchLife.Domain.Commitments;

public sealed partial class Commitment
{
    public CommitmentVerdict? Verdict { get; private set; }

    /// <summary>What the review rests on, in one sentence.</summary>
    public string? Evidence { get; private set; }

    public Id<Person>? ReviewedById { get; private set; }

    public DateOnly? ReviewedOn { get; private set; }

    public DateOnly? CarriedOverOn { get; private set; }

    /// <summary>The owner says it is done, or its day has passed.</summary>
    public bool IsToBeReviewed(DateOnly today) =>
        State is CommitmentState.Reported || (State is CommitmentState.Stated && DueOn < today);

    /// <summary>践诺评议, once, by somebody else than the owner.</summary>
    public void Review(CommitmentVerdict verdict, string? evidence, Id<Person> by, DateTimeOffset at)
    {
        Require(State is not CommitmentState.Reviewed, CommitmentRules.ReviewedOnesStay);
        Require(by != OwnerId, CommitmentRules.NobodyReviewsTheirOwn);
        Require(IsToBeReviewed(at.ChinaDay), CommitmentRules.ReviewedWhenReportedOrDue);
        var sentence = Text.Required(evidence, Text.Line, CommitmentRules.AReviewNamesItsEvidence);
        (Verdict, Evidence, ReviewedById, ReviewedOn) = (verdict, sentence, by, at.ChinaDay);
        State = CommitmentState.Reviewed;
    }

    /// <summary>结转: what was not kept is promised anew for a later year, in the same words, stated at once and linked to this one.</summary>
    public Commitment CarryOver(Id<Commitment> id, Id<Unit> branch, DateOnly dueOn, Id<Person> by, DateTimeOffset at)
    {
        RequireOwner(by);
        Require(Verdict is CommitmentVerdict.PartlyKept or CommitmentVerdict.NotKept, CommitmentRules.OnlyUnkeptOnesAreCarriedOver);
        Require(CarriedOverOn is null, CommitmentRules.CarriedOverOnce);
        Require(dueOn.Year > DueOn.Year, CommitmentRules.CarriedIntoALaterYear);
        var next = new Commitment { Id = id, BranchId = branch, OwnerId = OwnerId, CarriedFromId = Id, MadeAt = at };
        next.Take(new CommitmentDraft(What, ForWhom, dueOn), at.ChinaDay);
        next.HandIn(by, at);
        CarriedOverOn = at.ChinaDay;
        return next;
    }
}
