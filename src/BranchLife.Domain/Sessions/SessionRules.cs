namespace BranchLife.Domain.Sessions;

public static class SessionRules
{
    public static readonly Rule SessionsOpenWhileTheMeetingRuns = new("S-01", "会议没有在召开，不能开始签到和记录。");
    public static readonly Rule HostAndRecorderAreNamed = new("S-02", "方案还没有写明地点、主持人和记录人，请先补充方案。");
    public static readonly Rule ASessionHasATitle = new("S-03", "请写明会议场次名称。");
    public static readonly Rule MembersAreOnTheRoster = new("S-04", "开会时名册已经固定，党员不能临时增加；可登记为列席或另行补课。");
    public static readonly Rule ListedOnce = new("S-05", "该同志已在签到表中。");
    public static readonly Rule OnlyListedPeopleSignIn = new("S-06", "该同志不在签到表中，请先登记列席。");
    public static readonly Rule LeaveHasReasonAndApproval = new("S-07", "请假要写明事由和批准人，本人不能批准自己的请假。");
    public static readonly Rule OnlyListedPeopleSpeak = new("S-08", "发言人不在签到表中，请先登记。");
    public static readonly Rule GuidesComment = new("S-09", "只有到会指导的上级同志或督导组可以点评。");
    public static readonly Rule SpeechesSaySomething = new("S-10", "请填写发言内容。");
    public static readonly Rule TheSessionHasEnded = new("S-11", "本场会议已经结束。");
    public static readonly Rule SealedSessionsStay = new("S-12", "会议记录已经封存，不能改动；如需更正，请另行补充说明。");
    public static readonly Rule OnlyEndedSessionsHaveMinutes = new("S-13", "会议还没有结束，不能整理会议记录。");
    public static readonly Rule OnlyHostAndRecorderSign = new("S-14", "会议记录由主持人和记录人分别签字。");
    public static readonly Rule SignedOnce = new("S-15", "您已经签过字。");
    public static readonly Rule TwoPersonsSign = new("S-16", "会议记录须经主持人和记录人两人签字后才能封存。");
    public static readonly Rule SignedTextIsTheTextShown = new("S-17", "会议记录在您查看之后有改动，请重新查看后再签字。");
    public static readonly Rule SomebodyIsExpected = new("S-18", "名册中没有应到会的党员，不能开会；请先核对党员名册。");
    public static readonly Rule MinutesTellWhatWasRecorded = new("S-19", "会议记录整理之后，批评和自我批评又有新增或更正，请重新整理后再签字封存。");
    public static readonly Rule TheCodeIsTheOneShown = new("S-40", "会场码不对或已过期，请输入大屏幕上现在显示的六位数字。");
    public static readonly Rule OnlyPresentPeopleComeAndGo = new("S-41", "只有已登记到会的同志才有到会、离会时间，请先登记签到。");
    public static readonly Rule TimesLieInTheSession = new("S-42", "离会时间不能早于到会时间，也不能晚于现在或会议结束时间，请核对。");
}
