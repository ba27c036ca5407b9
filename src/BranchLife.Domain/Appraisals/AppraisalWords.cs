namespace BranchLife.Domain.Appraisals;

public static class AppraisalWords
{
    extension(AppraisalGrade grade)
    {
        public string Word => grade switch
        {
            AppraisalGrade.Excellent => "优秀",
            AppraisalGrade.Qualified => "合格",
            AppraisalGrade.BasicallyQualified => "基本合格",
            AppraisalGrade.Unqualified => "不合格",
        };

        /// <summary>The gap is pointed out and help follows, or disposition by procedure.</summary>
        public bool NeedsHelp => grade is AppraisalGrade.BasicallyQualified or AppraisalGrade.Unqualified;
    }

    extension(TeamGrade grade)
    {
        public string Word => grade switch
        {
            TeamGrade.Good => "好",
            TeamGrade.FairlyGood => "较好",
            TeamGrade.Ordinary => "一般",
            TeamGrade.Poor => "差",
        };
    }

    extension(BallotWay way)
    {
        public string Word => way switch { BallotWay.OnPaper => "纸质票，两人清点", BallotWay.OnScreen => "在本人手机或电脑上投票" };
    }

    extension(AppraisalState state)
    {
        public string Word => state switch
        {
            AppraisalState.Voting => "正在测评",
            AppraisalState.Counted => "票数待复核",
            AppraisalState.Closed => "测评已截止",
        };
    }

    extension(VerdictForum forum)
    {
        public string Word => forum switch { VerdictForum.Committee => "支委会", VerdictForum.Assembly => "支部党员大会" };
    }
}
