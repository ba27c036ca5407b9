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
}
