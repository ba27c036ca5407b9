namespace BranchLife.Domain.Publicity;

public static class PublicNoticeRules
{
    public static readonly Rule PostedAfterTheListIsConfirmed = new("X-01", "问题清单确认之后、会议归档之前才能拟定公示。");
    public static readonly Rule OnlyDraftsChange = new("X-02", "公示稿已经报送或通过，不能再改动；如需更新，请另拟新的一期。");
    public static readonly Rule PostedLongEnough = new("X-03", "公示期短于规定的工作日，请延长公示期。");
    public static readonly Rule APlaceIsNamed = new("X-04", "请写明张贴或公布的地点（不超过400个字）。");
    public static readonly Rule AContactIsNamed = new("X-05", "请写明受理人和联系方式，方便群众反映意见。");
    public static readonly Rule SomethingIsPosted = new("X-06", "还没有可以公示的内容，请先制定支部整改措施，或由党员本人同意公示承诺。");
    public static readonly Rule StoppedWordsAreMended = new("X-07", "公示内容有不宜公开的文字，请修改后再报送：");
    public static readonly Rule OnlySubmittedCopiesAreReviewed = new("X-08", "这一期公示没有报送审核，不能办理。");
    public static readonly Rule NobodyApprovesTheirOwnBranch = new("X-09", "不能审核本人所在党支部的公示，请由其他同志审核。");
    public static readonly Rule ApprovedIsWhatWasShown = new("X-10", "公示内容在您查看之后有变动，请重新查看再办理。");
    public static readonly Rule ADecisionIsNamed = new("X-11", "请写明支委会研究决定的日期和意见（不超过400个字）。");
    public static readonly Rule AboveDecidesWhereItStands = new("X-12", "本支部有上级党组织，公示请报上级审核。");
    public static readonly Rule FeedbackBelongsToACopy = new("X-13", "公示通过之后才能登记群众反映的意见。");
    public static readonly Rule ConsentHoldsWhenHandedIn = new("X-14", "有党员撤回了公示同意，请重新拟稿后再办理。");
}
