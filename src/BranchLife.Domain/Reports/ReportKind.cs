namespace BranchLife.Domain.Reports;

/// <summary>A meeting has one of each: the first follows it within days, the second when its problems have been worked on.</summary>
public enum ReportKind
{
    Meeting,
    Rectification,
}
