namespace BranchLife.Domain.Rectification;

/// <summary>认领: taken on whole, in part, or answered by an explanation.</summary>
public enum ClaimAnswer
{
    Accepted,
    Partly,
    Explained,
}
