namespace BranchLife.Domain.Reports;

public enum ReportState
{
    Draft,
    Submitted,
    Returned,
    Accepted,
}
