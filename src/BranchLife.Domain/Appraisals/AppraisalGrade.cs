namespace BranchLife.Domain.Appraisals;

/// <summary>等次 of 民主评议党员 (支部工作条例 art. 18, yearly notices).</summary>
public enum AppraisalGrade
{
    Excellent,
    Qualified,
    BasicallyQualified,
    Unqualified,
}
