namespace BranchLife.Application.Campaigns;

public static class DualLifeWords
{
    extension(DualLifeState state)
    {
        public string Word => state switch
        {
            DualLifeState.Open => "未参加",
            DualLifeState.Partly => "部分落实",
            DualLifeState.NotYet => "支部未召开",
            DualLifeState.Done => "已落实",
        };
    }
}
