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
    public static readonly Rule ClaimsAreOpenUntilConfirmed = new("Z-22", "问题清单已经确认或会议不在认领阶段，认领情况不能再改动。");
    public static readonly Rule TheOneConcernedClaims = new("Z-23", "对党员个人的意见由本人认领，他人不能代办。");
    public static readonly Rule WhatIsClaimedLeadsToAProblem = new("Z-24", "认领的意见要列入问题清单，请新列一个问题，或并入本人（支部）清单中已有的问题。");
    public static readonly Rule WhatIsNotClaimedHasAReason = new("Z-25", "部分认领或说明情况的，请写明理由（不超过2000个字）。");
    public static readonly Rule ClaimedProblemsBringALink = new("Z-26", "问题清单确认之后，只能补充会后收到的意见和整改要求所反映的问题。");
    public static readonly Rule DemandsFollowTheMeeting = new("Z-27", "会议召开之后、归档之前才能提出整改要求。");
    public static readonly Rule DemandsComeFromOutside = new("Z-28", "不能对本人所在党支部提出整改要求。");
    public static readonly Rule ADemandSaysSomething = new("Z-29", "请写明整改要求（不超过2000个字）。");
    public static readonly Rule LooksAreTakenWhenDue = new("Z-30", "这一事项没有到期的回头看，请在到期之后登记。");
    public static readonly Rule NobodyLooksBackOnTheirOwnItem = new("Z-31", "责任人不能对本人的整改事项开展“回头看”，请由其他同志办理。");
    public static readonly Rule ALookBackSaysWhatWasFound = new("Z-32", "请用一句话写明“回头看”发现的情况（不超过400个字）。");
    public static readonly Rule WhatIsReopenedHasANewDate = new("Z-33", "反弹重开的事项要填写今天以后的新时限。");
    public static readonly Rule OneConsentsForOneself = new("Z-34", "是否公示个人整改承诺由本人决定，他人不能代办。");
    public static readonly Rule FinishedItemsStayWhereTheyAre = new("Z-35", "已经销号并完成“回头看”的事项留在原党支部，不再划转。");
}
