namespace BranchLife.Domain.Campaigns;

/// <summary>Of whom a third may be 优秀 in 民主评议党员; notices differ.</summary>
public enum ExcellentBase
{
    /// <summary>参加评定等次的党员.</summary>
    AssessedMembers,

    /// <summary>全体党员, those without a grade included.</summary>
    AllMembers,
}
