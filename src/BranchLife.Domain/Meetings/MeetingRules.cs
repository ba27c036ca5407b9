namespace BranchLife.Domain.Meetings;

public static class MeetingRules
{
    public static readonly Rule AMeetingHasATitle = new("M-01", "请填写会议名称（不超过120个字）。");
    public static readonly Rule AStepHasATitle = new("M-02", "方案的每个环节都要写明名称（不超过120个字）。");
    public static readonly Rule StepsAreCounted = new("M-03", "方案环节不能超过60个，请合并后再保存。");
    public static readonly Rule HostAndRecorderDiffer = new("M-04", "主持人和记录人不能是同一人，请另定记录人。");
    public static readonly Rule OnlyOpenPlansChange = new("M-05", "方案已报送审核或会议已经召开，现在不能改动方案。");
    public static readonly Rule OnlyOpenPlansAreSubmitted = new("M-06", "只有正在制定或已退回的方案可以报送或通过。");
    public static readonly Rule ThisPlanIsAdopted = new("M-07", "本次会议方案由支委会讨论通过，不需要报送上级审核。");
    public static readonly Rule ThisPlanIsReviewed = new("M-08", "本次会议方案须经上级党组织或督导组审核，请报送审核。");
    public static readonly Rule EveryCommentIsAnswered = new("M-09", "还有审核意见没有答复，请逐条答复后再办理。");
    public static readonly Rule OnlySubmittedPlansAreReviewed = new("M-10", "方案现在不在待审核状态，不能审核、退回或提意见。");
    public static readonly Rule ACommentSaysSomething = new("M-11", "请写明意见（不超过2000个字）。");
    public static readonly Rule NobodyReviewsTheirOwnPlan = new("M-12", "不能审核本人报送的方案和材料，请由其他同志审核。");
    public static readonly Rule NobodyReviewsTheirOwnBranch = new("M-13", "不能审核本人所在党支部的会议，请由其他同志审核。");
    public static readonly Rule OnlyOpenCommentsAreAnswered = new("M-14", "这条意见已经答复或不存在，请刷新后查看。");
    public static readonly Rule ApprovalIsOfTheTextShown = new("M-15", "方案在您查看之后有改动，请重新查看后再审核。");
    public static readonly Rule PreparationRuns = new("M-16", "会议现在不在会前准备阶段，不能办理此项。");
    public static readonly Rule ExemptedOnce = new("M-17", "该同志已经申请过，不能重复申请。");
    public static readonly Rule OnlyRequestedExemptionsAreGranted = new("M-18", "没有待批准的申请，或已经批准过。");
    public static readonly Rule NobodyGrantsTheirOwnRequest = new("M-19", "不能批准本人提出的申请。");
    public static readonly Rule MaterialsAreHandedInOnce = new("M-20", "材料已报送或已审阅通过，不需要再报送。");
    public static readonly Rule OnlySubmittedMaterialsAreReviewed = new("M-21", "材料现在不在待审阅状态，不能审阅或退回。");
    public static readonly Rule MaterialsAreApprovedFirst = new("M-22", "材料尚未审阅通过，不能发正式通知。");
    public static readonly Rule OnlyReadyMeetingsConvene = new("M-23", "只有已发正式通知、等待召开的会议可以开会。");
    public static readonly Rule OnlyRunningMeetingsEnd = new("M-24", "会议不在进行中，不能结束。");
    public static readonly Rule OnlyHeldMeetingsAreSealed = new("M-25", "只有已召开、记录待审定的会议可以封存记录。");
    public static readonly Rule EverySessionIsSealed = new("M-26", "还有会议记录没有由主持人和记录人签字封存。");
    public static readonly Rule ProblemsFollowTheSeal = new("M-27", "会议记录封存之后才能确认问题清单，且只确认一次。");
    public static readonly Rule OnlyFollowedUpMeetingsAreArchived = new("M-28", "只有处于整改落实阶段的会议可以归档。");
    public static readonly Rule TheReportIsAcceptedFirst = new("M-29", "情况报告尚未被上级接收，不能归档。");
    public static readonly Rule EveryItemHasAnEnd = new("M-30", "还有整改事项没有销号、转为长期坚持或结转，不能归档。");
    public static readonly Rule OnlyMeetingsBeforeTheirSessionArePutOff = new("M-31", "会议已经召开或结束，不能延期或取消。");
    public static readonly Rule BeyondTheWindowAboveConsents = new("M-32", "超出专题活动规定时间或取消专题会议，须经上级党组织同意。");
    public static readonly Rule OnlyPostponedMeetingsResume = new("M-33", "只有已延期的会议可以恢复。");
    public static readonly Rule OnlyHeldMeetingsAreRedone = new("M-34", "只有已召开、尚未归档的会议可以责令重开。");
    public static readonly Rule TheRoadHasEnded = new("M-35", "会议已归档、取消或责令重开，不能再办理。");
    public static readonly Rule OnlyHeldLightMeetingsAreSealed = new("M-37", "会议还没有登记召开情况，不能确认封存。");
    public static readonly Rule SealedMeetingsStay = new("M-38", "会议记录已经封存，不能改动；如需更正，请另行补充说明。");
    public static readonly Rule AKindIsChosen = new("M-39", "请至少选择一种会议类型。");
    public static readonly Rule MinutesSaySomething = new("M-40", "请填写会议记录。");
    public static readonly Rule SomebodyWasThere = new("M-41", "请登记实到人员。");

    public static readonly Rule PeopleAreOfTheBranch = new("M-42", "责任人、主持人和记录人应从本支部党员中选择，请核对。");

    public static readonly Rule AdoptedByTheBranch = new("M-43", "关联的会议不是本支部登记的会议，请重新选择。");

    public static readonly Rule AskedOnceAtATime = new("M-44", "延期或取消申请已经提出，请等待上级党组织答复。");

    public static readonly Rule OnlyOpenRequestsAreAnswered = new("M-45", "没有待答复的延期或取消申请。");
}
