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
            RectificationState.Reopened => "回头看重开",
        };
    }

    extension(ProblemLinkKind kind)
    {
        public string Word => kind switch
        {
            ProblemLinkKind.Criticism => "批评意见",
            ProblemLinkKind.Opinion => "征求意见",
            ProblemLinkKind.Outline => "发言提纲",
            ProblemLinkKind.Commentary => "到会指导点评",
            ProblemLinkKind.SupervisionDemand => "督导要求",
            ProblemLinkKind.Talk => "谈心谈话",
        };
    }

    extension(ClaimAnswer answer)
    {
        public string Word => answer switch
        {
            ClaimAnswer.Accepted => "认领",
            ClaimAnswer.Partly => "部分认领",
            ClaimAnswer.Explained => "说明情况",
        };
    }

    extension(LookBackResult result)
    {
        public string Word => result switch
        {
            LookBackResult.Held => "成效保持",
            LookBackResult.Slipped => "有所松动",
            LookBackResult.Reopened => "反弹重开",
        };
    }
}
