namespace BranchLife.Domain.Preparation;

public static class PreparationRules
{
    public static readonly Rule OnlyWhatHappenedIsRecorded = new("Q-01", "日期不能晚于今天，请在活动开展之后登记。");
    public static readonly Rule StudyHasALength = new("Q-02", "请填写学习时长（1至1440分钟）。");
    public static readonly Rule SomebodyStudied = new("Q-03", "请至少登记一名参加学习的党员。");
    public static readonly Rule StudyHasATopic = new("Q-04", "请填写学习内容（不超过400个字）。");
    public static readonly Rule OpinionsSaySomething = new("Q-05", "请填写意见内容（不超过2000个字）。");
    public static readonly Rule ATalkHasTwoSides = new("Q-06", "谈心谈话在两位同志之间进行，请核对。");
    public static readonly Rule OnlyTheTwoRecord = new("Q-07", "谈心谈话由谈话双方本人登记和确认。");
    public static readonly Rule OnlyRecordedTalksAreConfirmed = new("Q-08", "谈话还没有登记，不能确认。");
    public static readonly Rule OnlyOpenOutlinesChange = new("Q-09", "材料已提交或已审阅通过，现在不能改动。");
    public static readonly Rule EveryAspectIsChecked = new("Q-10", "还有方面没有查摆问题，不能提交：");
    public static readonly Rule OnlyHandedInOutlinesAreReviewed = new("Q-11", "材料现在不在待审阅状态。");
    public static readonly Rule NobodyReviewsTheirOwnOutline = new("Q-12", "不能审阅本人的材料，请由其他同志审阅。");
    public static readonly Rule TheAuthorAnswers = new("Q-13", "审阅意见由材料撰写人本人答复。");
    public static readonly Rule PointsFollowTheTalk = new("Q-31", "谈话登记之后才能提出要点，请先登记谈话。");
    public static readonly Rule APointSaysSomething = new("Q-32", "请填写要点（不超过2000个字）。");
    public static readonly Rule TheOtherSideAnswers = new("Q-33", "要点由对方答复，本人不能代为同意。");
    public static readonly Rule OnlyOpenPointsAreAnswered = new("Q-34", "这条要点已经答复或撤回，请刷新后查看。");
    public static readonly Rule APointIsAboutTheTwo = new("Q-35", "要点只能列入谈话双方或党支部的问题清单。");
    public static readonly Rule TheProposerWithdraws = new("Q-36", "要点由提出的同志本人撤回。");
    public static readonly Rule PointsAreCounted = new("Q-37", "一次谈话的要点不能超过30条。");
    public static readonly Rule RecordedTalksStand = new("Q-38", "谈话已经登记，不需要再约时间。");
    public static readonly Rule TalksComeBeforeTheMeeting = new("Q-39", "约谈日期要在今天以后、会议召开之前。");
    public static readonly Rule OneTalkAtATime = new("Q-40", "同一时间一名同志只能安排一次谈心谈话，请调整：");
    public static readonly Rule OwnStudyIsAlone = new("Q-41", "本人登记的学习是个人自学或网络学习，只记本人的学时；集中学习由支委登记。");
    public static readonly Rule OnlyOwnStudyIsWithdrawn = new("Q-42", "只有本人登记的自学可以由本人撤销。");
}
