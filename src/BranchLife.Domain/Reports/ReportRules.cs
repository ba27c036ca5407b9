namespace BranchLife.Domain.Reports;

public static class ReportRules
{
    public static readonly Rule ReportsFollowTheMeeting = new("T-01", "会议召开之后才能起草情况报告。");
    public static readonly Rule OnlyOpenReportsChange = new("T-02", "报告已报送或已接收，现在不能改动。");
    public static readonly Rule OnlySubmittedReportsAreReviewed = new("T-03", "报告现在不在待接收状态。");
    public static readonly Rule NobodyReviewsTheirOwnReport = new("T-04", "不能接收本人或本人所在党支部报送的报告，请由其他同志办理。");
    public static readonly Rule RectificationIsReportedOnceItHasBegun = new("T-05", "问题清单确认、进入整改阶段之后才能起草整改落实情况报告。");
}
