namespace BranchLife.Domain.Meetings;

public static class MeetingWords
{
    private static readonly (MeetingKinds Kind, string Word)[] KindWords =
    [
        (MeetingKinds.ThematicOrganizationalLifeMeeting, "专题组织生活会"), (MeetingKinds.OrganizationalLifeMeeting, "组织生活会"),
        (MeetingKinds.DemocraticAppraisal, "民主评议党员"), (MeetingKinds.BranchAssembly, "支部党员大会"),
        (MeetingKinds.CommitteeMeeting, "支委会"), (MeetingKinds.GroupMeeting, "党小组会"), (MeetingKinds.PartyLecture, "党课"),
        (MeetingKinds.ThemedPartyDay, "主题党日"),
    ];

    /// <summary>The kinds that a light meeting may count as, with their words.</summary>
    public static IEnumerable<(MeetingKinds Kind, string Word)> LightKinds => KindWords.Skip(3);

    extension(MeetingKinds kinds)
    {
        public string Words => string.Join("、", KindWords.Where(pair => kinds.HasFlag(pair.Kind)).Select(pair => pair.Word));
    }

    extension(MeetingForm form)
    {
        public string Word => form switch
        {
            MeetingForm.Assembly => "党员大会形式",
            MeetingForm.Committee => "支委会形式",
            MeetingForm.Group => "党小组形式",
        };
    }

    extension(MeetingStage stage)
    {
        public string Word => stage switch
        {
            MeetingStage.Planning => "制定方案",
            MeetingStage.PlanSubmitted => "方案待审核",
            MeetingStage.PlanReturned => "方案退回",
            MeetingStage.Preparing => "会前准备",
            MeetingStage.ReadyToConvene => "待召开",
            MeetingStage.InSession => "会议进行中",
            MeetingStage.Held => "审定记录",
            MeetingStage.MinutesSealed => "梳理问题",
            MeetingStage.FollowUp => "整改落实",
            MeetingStage.Archived => "已归档",
            MeetingStage.Postponed => "已延期",
            MeetingStage.Cancelled => "已取消",
            MeetingStage.RedoOrdered => "责令重开",
        };
    }

    extension(MaterialsState state)
    {
        public string Word => state switch
        {
            MaterialsState.Drafting => "准备中",
            MaterialsState.Submitted => "待审阅",
            MaterialsState.Returned => "退回修改",
            MaterialsState.Approved => "审阅通过",
        };
    }

    extension(PlanPhase phase)
    {
        public string Word => phase switch
        {
            PlanPhase.Before => "会前",
            PlanPhase.During => "会中",
            PlanPhase.After => "会后",
        };
    }

    extension(PlanCheck check)
    {
        public string Word => check switch
        {
            PlanCheck.Procedure => "程序环节",
            PlanCheck.StudyEffect => "学习效果",
            PlanCheck.OrganizationForm => "组织形式",
            PlanCheck.TimeNodes => "时间节点",
        };
    }

    extension(Track track)
    {
        public string Word => track switch
        {
            Track.Study => "学习研讨",
            Track.Opinions => "征求意见",
            Track.Talks => "谈心谈话",
            Track.Problems => "查摆问题",
            Track.Outlines => "发言提纲",
        };
    }

    extension(PutOffKind kind)
    {
        public string Word => kind switch
        {
            PutOffKind.Postpone => "延期",
            PutOffKind.Cancel => "取消",
        };
    }

    extension(RegularMeetingStage stage)
    {
        public string Word => stage switch
        {
            RegularMeetingStage.Planned => "已安排",
            RegularMeetingStage.Held => "已召开",
            RegularMeetingStage.Sealed => "已确认",
        };
    }
}
