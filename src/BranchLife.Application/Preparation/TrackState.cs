namespace BranchLife.Application.Preparation;

public enum TrackState
{
    NotStarted,
    Running,
    Late,
    Done,
    Waived,
}

public static class TrackStateWords
{
    extension(TrackState state)
    {
        public string Word => state switch
        {
            TrackState.NotStarted => "未开始",
            TrackState.Running => "进行中",
            TrackState.Late => "已逾期",
            TrackState.Done => "已完成",
            TrackState.Waived => "已说明",
        };
    }
}
