namespace BranchLife.Domain.Sessions;

public static class SessionWords
{
    extension(AttendanceCapacity capacity)
    {
        public string Word => capacity switch
        {
            AttendanceCapacity.Member => "党员",
            AttendanceCapacity.LeadingCadreAsMember => "党员领导干部（以普通党员身份）",
            AttendanceCapacity.HigherOrgGuide => "上级到会指导",
            AttendanceCapacity.SupervisingGroup => "督导组",
            AttendanceCapacity.Observer => "列席",
            AttendanceCapacity.Recorder => "会议记录",
        };

        public bool IsMember => capacity is AttendanceCapacity.Member or AttendanceCapacity.LeadingCadreAsMember;

        public bool IsGuide => capacity is AttendanceCapacity.HigherOrgGuide or AttendanceCapacity.SupervisingGroup;
    }

    extension(Presence presence)
    {
        public string Word => presence switch
        {
            Presence.Unrecorded => "未登记",
            Presence.Present => "到会",
            Presence.OnLeave => "请假",
            Presence.Absent => "缺席",
        };
    }

    extension(LeaveKind kind)
    {
        public string Word => kind switch
        {
            LeaveKind.PublicDuty => "公务",
            LeaveKind.Sickness => "病假",
            LeaveKind.FamilyVisit => "探亲",
            LeaveKind.Away => "外出",
            LeaveKind.Other => "其他",
        };
    }

    extension(SignInWay way)
    {
        public string Word => way switch
        {
            SignInWay.List => "签到表",
            SignInWay.RoomCode => "会场码",
            SignInWay.Noted => "记录人登记",
        };
    }

    extension(TurnKind kind)
    {
        public string Word => kind switch
        {
            TurnKind.LastRectification => "通报上次整改落实和征求意见情况",
            TurnKind.TeamSelfCheck => "书记代表支部班子对照检查",
            TurnKind.Commentary => "到会指导点评",
            TurnKind.Closing => "书记总结表态",
        };
    }

    extension(ConfirmationState state)
    {
        public string Word => state switch
        {
            ConfirmationState.Awaited => "未核对",
            ConfirmationState.Confirmed => "已确认",
            ConfirmationState.ConfirmedOnPaper => "纸面确认",
            ConfirmationState.ChangeAsked => "提出修改",
            ConfirmationState.Dissent => "保留异议",
        };

        /// <summary>The seal need not wait for this speaker.</summary>
        public bool IsSettled => state is ConfirmationState.Confirmed or ConfirmationState.ConfirmedOnPaper or ConfirmationState.Dissent;
    }
}
