namespace BranchLife.Domain.Preparation;

public static class PreparationWords
{
    extension(StudyMode mode)
    {
        public string Word => mode switch
        {
            StudyMode.Self => "个人自学",
            StudyMode.Group => "集中学习",
            StudyMode.Lecture => "专题辅导",
            StudyMode.Online => "网络学习",
            StudyMode.Seminar => "研讨交流",
            StudyMode.Visit => "参观见学",
            StudyMode.Delivered => "送学上门",
        };

        /// <summary>Study in company, which a notice asks for by the hour.</summary>
        public bool IsTogether => mode is StudyMode.Group or StudyMode.Lecture or StudyMode.Seminar or StudyMode.Visit;

        /// <summary>What a member does by himself and may register himself.</summary>
        public bool IsAlone => mode is StudyMode.Self or StudyMode.Online;
    }

    extension(ProblemOrigin origin)
    {
        public string Word => origin switch
        {
            ProblemOrigin.Self => "自己找",
            ProblemOrigin.Masses => "群众提",
            ProblemOrigin.Superior => "上级点",
            ProblemOrigin.Peers => "互相帮",
            ProblemOrigin.Collective => "集体议",
        };
    }

    extension(TalkPairClass pairClass)
    {
        public string Word => pairClass switch
        {
            TalkPairClass.WithinCommittee => "支委之间",
            TalkPairClass.CommitteeWithMember => "支委与党员",
            TalkPairClass.BetweenMembers => "党员之间",
        };
    }

    extension(TalkWay way)
    {
        public string Word => way switch
        {
            TalkWay.FaceToFace => "面对面",
            TalkWay.Phone => "电话",
            TalkWay.Visit => "走访",
        };
    }

    extension(TalkPointState state)
    {
        public string Word => state switch
        {
            TalkPointState.Proposed => "待对方同意",
            TalkPointState.Released => "已列入问题清单",
            TalkPointState.Declined => "对方不同意列入",
        };
    }

    extension(OutlineState state)
    {
        public string Word => state switch
        {
            OutlineState.Draft => "草稿",
            OutlineState.HandedIn => "已提交",
            OutlineState.Returned => "退回修改",
            OutlineState.Accepted => "审阅通过",
        };
    }

    extension(OutlineKind kind)
    {
        public string Word => kind switch
        {
            OutlineKind.TeamSelfCheck => "班子对照检查材料",
            OutlineKind.MemberOutline => "发言提纲",
        };

        /// <summary>引言 and 结语 are parts of the team's material alone.</summary>
        public bool IsFramed => kind is OutlineKind.TeamSelfCheck;

        /// <summary>What the second part is called.</summary>
        public string GainsWord => kind switch
        {
            OutlineKind.TeamSelfCheck => "会前准备情况",
            OutlineKind.MemberOutline => "学习收获",
        };
    }

    extension(OutlinePart part)
    {
        public string Word => part switch
        {
            OutlinePart.Promise => "整改结果",
            OutlinePart.LastPromises => "上次问题整改情况",
            OutlinePart.StudyGains => "学习收获",
            OutlinePart.Opening => "引言",
            OutlinePart.Closing => "结语",
            OutlinePart.Problem => "存在的问题",
            OutlinePart.Instance => "具体事例",
            OutlinePart.Cause => "原因剖析",
            OutlinePart.Measure => "整改措施",
        };
    }

    extension(PromiseResult result)
    {
        public string Word => result switch
        {
            PromiseResult.Done => "已完成",
            PromiseResult.Partly => "部分完成",
            PromiseResult.NotDone => "未完成",
        };
    }

    extension(RemarkKind kind)
    {
        public string Word => kind switch
        {
            RemarkKind.PersonsDeedsThoughts => "没有见人见事见思想",
            RemarkKind.AdviceForCriticism => "以工作建议代替批评意见",
            RemarkKind.BranchForPerson => "以对党支部提意见代替对个人批评",
            RemarkKind.GeneralForConcrete => "总体意见多、具体意见少",
            RemarkKind.StudyEffect => "学习效果",
            RemarkKind.Procedure => "程序环节",
            RemarkKind.OrganizationForm => "组织形式",
            RemarkKind.TimeNodes => "时间节点",
            RemarkKind.Other => "其他",
        };
    }

    extension(AnswerWay way)
    {
        public string Word => way switch
        {
            AnswerWay.Changed => "已修改",
            AnswerWay.Explained => "说明理由",
        };
    }
}
