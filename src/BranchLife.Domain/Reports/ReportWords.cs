namespace BranchLife.Domain.Reports;

public static class ReportWords
{
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
