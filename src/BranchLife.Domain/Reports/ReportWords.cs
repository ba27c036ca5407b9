namespace BranchLife.Domain.Reports;

public static class ReportWords
{
    extension(ReportKind kind)
    {
        public string Word => kind switch
        {
            ReportKind.Meeting => "情况报告",
            ReportKind.Rectification => "整改落实情况报告",
        };
    }

    extension(ReportState state)
    {
        public string Word => state switch
        {
            ReportState.Draft => "起草中",
            ReportState.Submitted => "待接收",
            ReportState.Returned => "退回修改",
            ReportState.Accepted => "已接收",
        };
    }
}
