namespace BranchLife.Domain.Commitments;

public enum CommitmentState
{
    /// <summary>Its author's alone.</summary>
    Draft,

    /// <summary>Handed in: the branch reads it.</summary>
    Stated,

    /// <summary>The owner says that it is done and waits for the review.</summary>
    Reported,

    Reviewed,
}
