namespace BranchLife.Domain.Rectification;

public static class RectificationWords
{
    extension(RectificationState state)
    {
        public string Word => state switch
        {
            RectificationState.Open => "未启动",
            RectificationState.InProgress => "整改中",
            RectificationState.ClosureRequested => "待核验",
            RectificationState.ClosureReturned => "退回整改",
            RectificationState.Closed => "已销号",
            RectificationState.LongTerm => "长期坚持",
        };
    }
}
