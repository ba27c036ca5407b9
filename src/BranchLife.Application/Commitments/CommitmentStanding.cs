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
