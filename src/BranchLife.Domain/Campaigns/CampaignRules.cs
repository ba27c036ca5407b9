namespace BranchLife.Domain.Campaigns;

public static class CampaignRules
{
    public static readonly Rule ACampaignHasATitle = new("K-01", "请填写专题活动名称（不超过120个字）。");
    public static readonly Rule ACampaignHasATheme = new("K-02", "请填写会议主题（不超过400个字）。");
    public static readonly Rule ACampaignHasANotice = new("K-03", "请填写所依据的通知标题。");
    public static readonly Rule AYearIsNamed = new("K-04", "请填写所属年度，如 2026。");
    public static readonly Rule OnlyDraftsChange = new("K-05", "专题活动已经部署，通知要求不能再改动；如有新要求，请另发通知。");
    public static readonly Rule LaunchedOnce = new("K-06", "专题活动已经部署过，不能重复部署。");
    public static readonly Rule MembersHaveAspects = new("K-07", "请至少填写一个党员对照检查方面，再部署专题活动。");
    public static readonly Rule AspectsHaveNames = new("K-08", "对照检查方面要写明名称（每个不超过60个字）。");
    public static readonly Rule MaterialsHaveTitles = new("K-09", "学习书目要写明名称（每项不超过400个字）。");
    public static readonly Rule OnlyLaunchedCampaignsClose = new("K-10", "只有正在进行的专题活动可以结束。");
    public static readonly Rule NobodyIsMissed = new("K-11", "还不能结束活动，以下党支部或党员尚无去向：");
    public static readonly Rule AnExceptionIsDescribed = new("K-12", "请写明地点、结对人、回执或批准情况。");
    public static readonly Rule SomebodyTakesPart = new("K-13", "部署范围内没有党支部，请先导入党组织或另选范围。");
    public static readonly Rule RecordsSpeakForThemselves = new("K-14", "本支部参加由会议记录确定，年老体弱由上级逐人批准，不能在这里登记。");
    public static readonly Rule OnlyWhatHappenedIsCovered = new("K-15", "日期不能晚于今天，请在参加之后登记。");
}
