namespace BranchLife.Domain.Deeds;

public static class DeedWords
{
    extension(DeedState state)
    {
        public string Word => state switch
        {
            DeedState.Wished => "待审单",
            DeedState.Declined => "未采纳",
            DeedState.Accepted => "待领单",
            DeedState.Taken => "办理中",
            DeedState.Reported => "待确认",
            DeedState.Confirmed => "已办结",
        };
    }

    extension(DeedKind kind)
    {
        public string Word => kind switch
        {
            DeedKind.CareForOldOrDisabled => "助老助残",
            DeedKind.CareForChildren => "关爱儿童",
            DeedKind.Repairs => "便民维修",
            DeedKind.Surroundings => "环境整治",
            DeedKind.Advice => "政策咨询",
            DeedKind.Mediation => "矛盾调解",
            DeedKind.Hardship => "困难帮扶",
            DeedKind.Other => "其他",
        };
    }

    extension(Satisfaction satisfaction)
    {
        public string Word => satisfaction switch
        {
            Satisfaction.Satisfied => "满意",
            Satisfaction.MostlySatisfied => "基本满意",
            Satisfaction.Unsatisfied => "不满意",
        };
    }
}
