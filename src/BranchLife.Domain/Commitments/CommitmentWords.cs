namespace BranchLife.Domain.Commitments;

public static class CommitmentWords
{
    extension(CommitmentState state)
    {
        public string Word => state switch
        {
            CommitmentState.Draft => "草稿",
            CommitmentState.Stated => "践诺中",
            CommitmentState.Reported => "待评议",
            CommitmentState.Reviewed => "已评议",
        };
    }

    extension(CommitmentVerdict verdict)
    {
        public string Word => verdict switch
        {
            CommitmentVerdict.Kept => "已兑现",
            CommitmentVerdict.PartlyKept => "部分兑现",
            CommitmentVerdict.NotKept => "未兑现",
        };
    }
}
