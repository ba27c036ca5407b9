using BranchLife.Domain.Commitments;

namespace BranchLife.Application.Commitments;

/// <summary>How commitments are looked for and counted: what is due without a word of its owner waits for the review, too.</summary>
public enum CommitmentStanding
{
    Running,
    ToReview,
    Kept,
    PartlyKept,
    NotKept,
}

internal static class CommitmentStandings
{
    /// <summary>The SQL twin of <see cref="Commitment.IsToBeReviewed"/> and its neighbours.</summary>
    public static IQueryable<Commitment> Among(this CommitmentStanding standing, IQueryable<Commitment> commitments, DateOnly today) => standing switch
    {
        CommitmentStanding.Running => commitments.Where(one => one.State == CommitmentState.Stated && one.DueOn >= today),
        CommitmentStanding.ToReview => commitments.Where(one =>
            one.State == CommitmentState.Reported || (one.State == CommitmentState.Stated && one.DueOn < today)),
        CommitmentStanding.Kept => commitments.Where(one => one.Verdict == CommitmentVerdict.Kept),
        CommitmentStanding.PartlyKept => commitments.Where(one => one.Verdict == CommitmentVerdict.PartlyKept),
        CommitmentStanding.NotKept => commitments.Where(one => one.Verdict == CommitmentVerdict.NotKept),
    };
}
