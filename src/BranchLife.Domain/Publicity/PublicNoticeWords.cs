namespace BranchLife.Domain.Publicity;

public static class PublicNoticeWords
{
    extension(PublicNoticeState state)
    {
        public string Word => state switch
        {
            PublicNoticeState.Draft => "拟稿",
            PublicNoticeState.Submitted => "待审核",
            PublicNoticeState.Returned => "已退回",
            PublicNoticeState.Approved => "已通过",
        };
    }
}
