namespace BranchLife.Domain.Commitments;

/// <summary>What the review of one commitment found.</summary>
public enum CommitmentVerdict
{
    Kept,
    PartlyKept,
    NotKept,
}
