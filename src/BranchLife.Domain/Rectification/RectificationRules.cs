namespace BranchLife.Domain.Rectification;

public static class RectificationRules
{
    public static readonly Rule ListsAreOpenUntilConfirmed = new("Z-01", "问题清单已经确认或会议尚未进入查摆阶段，不能增改问题。");
    public static readonly Rule AProblemSaysSomething = new("Z-02", "请写明具体问题（不超过2000个字）。");
    public static readonly Rule AnItemHasAMeasure = new("Z-03", "请写明整改措施（不超过2000个字）。");
    public static readonly Rule AnItemHasADate = new("Z-04", "请填写整改时限；长期坚持的事项要填写今天以后的下次检查日期。");
    public static readonly Rule OnlyUntouchedItemsAreReplanned = new("Z-05", "整改已经启动，措施不能再改；如需调整时限，请申请延期。");
    public static readonly Rule OnlyWhatHappenedIsReported = new("Z-06", "发生日期不能晚于今天，请核对。");
    public static readonly Rule ProgressSaysSomething = new("Z-07", "请写明整改进展（不超过2000个字）。");
    public static readonly Rule ExtensionsLeadOn = new("Z-08", "新的时限要晚于原时限。");
    public static readonly Rule OnlyLongTermItemsAreReviewed = new("Z-09", "只有长期坚持的事项安排下次检查。");
    public static readonly Rule ReviewsLieAhead = new("Z-10", "下次检查日期要在今天以后。");
    public static readonly Rule RequestedOnce = new("Z-11", "已经申请销号，请等待核验。");
    public static readonly Rule TheOwnerAsks = new("Z-12", "销号由责任人本人申请。");
    public static readonly Rule ClosingNeedsEvidence = new("Z-13", "申请销号须附佐证材料，请先登记一条佐证。");
    public static readonly Rule OnlyRequestedItemsAreVerified = new("Z-14", "这一事项没有申请销号，不能核验。");
    public static readonly Rule NobodyClosesTheirOwnItem = new("Z-15", "责任人不能核验本人的整改事项，请由其他同志核验。");
    public static readonly Rule NobodyVerifiesTheirOwnEvidence = new("Z-16", "登记佐证的同志不能核验这一事项，请由其他同志核验。");
    public static readonly Rule AVerifierGivesAnOpinion = new("Z-17", "请填写核验意见（不超过2000个字）。");
    public static readonly Rule ClosedItemsStay = new("Z-18", "这一事项已经销号，不能再改动。");
    public static readonly Rule MeasuresFollowTheList = new("Z-19", "问题清单确认之后才能制定整改措施。");
    public static readonly Rule BranchItemsAreVerifiedFromAbove = new("Z-20", "党支部的整改事项由上级党组织或督导组核验，不需要指定核验人。");
    public static readonly Rule NobodyVerifiesTheirOwnBranch = new("Z-21", "不能核验本人所在党支部的整改事项，请由其他同志核验。");
}
