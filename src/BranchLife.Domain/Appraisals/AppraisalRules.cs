namespace BranchLife.Domain.Appraisals;

public static class AppraisalRules
{
    public static readonly Rule AppraisalsBelongToCombinedMeetings = new("Y-01", "这次会议没有与民主评议党员一并安排，不能组织测评。");
    public static readonly Rule BallotsAreHeldInTheMeeting = new("Y-02", "民主测评在会议进行中组织，请核对会议所处阶段。");
    public static readonly Rule SomebodyIsAssessed = new("Y-03", "没有参加评定等次的正式党员，不能组织测评。");
    public static readonly Rule OneAppraisalForAMeeting = new("Y-04", "这次会议已经组织测评，请刷新页面查看。");
    public static readonly Rule BallotsAreCastWhileItIsOpen = new("Y-05", "测评已经截止，不能再投票。");
    public static readonly Rule VotersAreInTheRoom = new("Y-06", "到会的有表决权的党员才能投票，请先签到。");
    public static readonly Rule OneBallotKeepsTheThird = new("Y-07", "一张票上的优秀不超过参加评定等次党员的三分之一，请调整后再投：");
    public static readonly Rule OnlyGradedMembersAreMarked = new("Y-08", "预备党员参加评议但不评定等次。");
    public static readonly Rule BallotsBalance = new("Y-09", "收回票多于发出票或者票数不平衡，测评无效，请重新清点。");
    public static readonly Rule TwoPersonsCount = new("Y-10", "纸质票由两人清点，复核人不能是登记人本人。");
    public static readonly Rule OnlyCountedBallotsAreChecked = new("Y-11", "票数还没有登记，或者已经复核。");
    public static readonly Rule PaperIsCountedByHand = new("Y-12", "这次测评不是用纸质票，不需要登记票数。");
    public static readonly Rule SmallBallotsAreNotBrokenDown = new("Y-13", "有效票不足5票，为保护投票人，只登记发出、收回和有效票数。");
    public static readonly Rule TheBallotClosesFirst = new("Y-14", "民主测评还没有截止，请先截止测评，再办理。");
    public static readonly Rule AVerdictHasAnOpinion = new("Y-15", "请写明评定意见（不超过2000个字）。");
    public static readonly Rule AVerdictNamesItsDecision = new("Y-16", "请写明研究决定的日期，不能早于测评、晚于今天。");
    public static readonly Rule AVerdictHasAGrade = new("Y-17", "请评定等次。");
    public static readonly Rule OnlyAssessedMembersHaveVerdicts = new("Y-18", "只有参加这次评议的党员才有评定意见。");
    public static readonly Rule ToldVerdictsChangeWithAReason = new("Y-19", "评定意见已经反馈本人，更正须写明理由（不超过2000个字）。");
    public static readonly Rule ToldOnce = new("Y-20", "评定意见已经反馈本人。");
    public static readonly Rule OnlyThePersonAnswers = new("Y-21", "评定意见由本人签收，不能由他人代签。");
    public static readonly Rule AnsweredOnce = new("Y-22", "您已经签收。如还有意见，请向党支部提出。");
    public static readonly Rule AnsweredIsWhatWasShown = new("Y-23", "评定意见在您查看之后有更正，请重新查看后再签收。");
    public static readonly Rule NobodyDecidesOnTheirOwn = new("Y-24", "不能填写本人的评定意见，请由其他支委或者受书记委托的同志办理。");
    public static readonly Rule VerdictsAreGivenBeforeArchiving = new("Y-25", "会议结束以后、归档之前才能评定，请核对会议所处阶段。");
}
