namespace BranchLife.Application.Reports.Feedback;

/// <param name="Part">实施方案, 对照检查材料, 组织生活会, 情况报告.</param>
/// <param name="By">Who said it; where it is not recorded, it is missing.</param>
internal sealed record FeedbackRow(string Part, DateOnly On, string? Point, string Words, string? By, string? Answer);
