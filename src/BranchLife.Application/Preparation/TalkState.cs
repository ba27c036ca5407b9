namespace BranchLife.Application.Preparation;

/// <summary>What is known of a talk outside the two.</summary>
public enum TalkState
{
    NotRequired,
    Missing,
    Arranged,
    Unconfirmed,
    Held,
}

public static class TalkStateWords
{
    extension(TalkState state)
    {
        public string Word => state switch
        {
            TalkState.NotRequired => "—",
            TalkState.Missing => "未谈",
            TalkState.Arranged => "已约",
            TalkState.Unconfirmed => "待确认",
            TalkState.Held => "已谈",
        };
    }
}
