namespace BranchLife.Domain.Preparation;

public static class OpinionBoxRules
{
    public static readonly Rule BoxesStandBeforeTheMeeting = new("O-01", "会议召开之前才能设置意见箱，请核对会议所处阶段。");
    public static readonly Rule BoxesCloseInTime = new("O-02", "截止日期不能早于今天，也不能晚于开会日期，请核对。");
    public static readonly Rule AClosedBoxStaysClosed = new("O-03", "意见箱已经截止，不能再改动或重新开放。");
    public static readonly Rule NobodyLooksIntoAnOpenBox = new("O-04", "意见箱还在接收意见，截止之后才能开箱。");
    public static readonly Rule ABoxIsEmptiedOnce = new("O-05", "意见箱已经开箱，意见已在征求意见页面。");
    public static readonly Rule OnlyOpinionsOnAMemberAreAddressed = new("O-06", "只有针对党员个人、还没有对应到人的匿名意见可以指定党员。");
    public static readonly Rule FeedbackSaysSomething = new("O-07", "请写明归纳的意见和办理结果（各不超过2000个字）。");
    public static readonly Rule FeedbackIsTakenBackBeforeItChanges = new("O-08", "反馈已向党员公开，请先撤回再修改。");
    public static readonly Rule ABoxHasRoom = new("O-09", "意见箱已满，请把意见写在纸质意见条上，投入支部意见箱。");
    public static readonly Rule OneBoxForAMeeting = new("O-10", "这次会议已经设置意见箱，请刷新页面查看。");
    public static readonly Rule FirstWhomItConcerns = new("O-11", "这条意见针对党员个人，请先确定是哪一位同志，再纳入清单。");
}
