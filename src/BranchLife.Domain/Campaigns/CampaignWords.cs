namespace BranchLife.Domain.Campaigns;

public static class CampaignWords
{
    extension(Disposition disposition)
    {
        public string Word => disposition switch
        {
            Disposition.Open => "未落实",
            Disposition.AttendedAtHome => "本支部参加",
            Disposition.AttendedTemporaryBranch => "临时党支部参加",
            Disposition.AttendedInflowBranch => "流入地支部参加",
            Disposition.MakeUp => "补课",
            Disposition.OneToOne => "一包一",
            Disposition.Excused => "年老体弱，按规定不作硬性要求",
        };
    }

    extension(CommitteeTalks asked)
    {
        public string Word => asked switch
        {
            CommitteeTalks.WithEveryMember => "支委与每名党员都谈",
            CommitteeTalks.WithSomeMember => "每名党员至少与一名支委谈",
        };
    }

    extension(ExcellentBase counted)
    {
        public string Word => counted switch
        {
            ExcellentBase.AssessedMembers => "参加评定等次党员的三分之一以内",
            ExcellentBase.AllMembers => "全体党员的三分之一以内",
        };
    }

    extension(CampaignStage stage)
    {
        public string Word => stage switch
        {
            CampaignStage.Draft => "拟订",
            CampaignStage.Launched => "进行中",
            CampaignStage.Closed => "已结束",
        };
    }
}
