namespace BranchLife.Application.Sessions;

public static class MinutesStateWords
{
    extension(MinutesState state)
    {
        public string Word => state switch
        {
            MinutesState.Running => "会议进行中",
            MinutesState.Missing => "待整理记录",
            MinutesState.Assembled => "待签字",
            MinutesState.SignedByBoth => "待封存",
            MinutesState.Sealed => "已封存",
        };
    }
}
