using BranchLife.Domain.Branches;

namespace BranchLife.Domain.Campaigns;

/// <summary>
/// 专题活动: what a superior's notice asks of every branch below: theme, aspects, study list, window and parameters.
/// Launching freezes the roster and gives every target branch its meeting; afterwards the demands no longer change.
/// </summary>
public sealed class Campaign : Aggregate<Campaign>
{
    private readonly List<CheckAspect> _aspects = [];
    private readonly List<StudyMaterial> _studyList = [];

    private Campaign()
    {
    }

    /// <summary>The unit whose office launched it.</summary>
    public required Id<Unit> OwnerId { get; init; }

    /// <summary>The unit whose subtree takes part; the owner itself or a unit below.</summary>
    public required Id<Unit> TargetId { get; init; }

    public string Title { get; private set; } = "";

    public string Theme { get; private set; } = "";

    public string NoticeTitle { get; private set; } = "";

    /// <summary>发文字号, as 临组通〔2026〕31号.</summary>
    public string? NoticeNumber { get; private set; }

    public string? NoticeText { get; private set; }

    /// <summary>The year whose meeting this is; it may be held in the first quarter of the next.</summary>
    public int AppliesToYear { get; private set; }

    public DateOnly WindowFrom { get; private set; }

    public DateOnly WindowTo { get; private set; }

    /// <summary>Takes the place of that year's ordinary organizational-life meeting.</summary>
    public bool SubstitutesAnnual { get; private set; }

    /// <summary>The notice grants assigned supervising groups reading of restricted minutes (each reading is logged).</summary>
    public bool GroupsReadMinutes { get; private set; } = true;

    public CampaignParameters Parameters { get; private set; } = new();

    public CampaignStage Stage { get; private set; } = CampaignStage.Draft;

    public DateTimeOffset? LaunchedAt { get; private set; }

    public DateTimeOffset? ClosedAt { get; private set; }

    public IReadOnlyList<CheckAspect> Aspects => _aspects;

    public IReadOnlyList<StudyMaterial> StudyList => _studyList;

    public IEnumerable<CheckAspect> AspectsOf(AspectSubject subject) =>
        _aspects.Where(aspect => aspect.Subject == subject).OrderBy(aspect => aspect.Ordinal);

    public static Campaign Draft(Id<Campaign> id, Id<Unit> owner, Id<Unit> target, CampaignNotice notice)
    {
        var campaign = new Campaign { Id = id, OwnerId = owner, TargetId = target };
        campaign.Revise(notice);
        return campaign;
    }

    public void Revise(CampaignNotice notice)
    {
        Require(Stage is CampaignStage.Draft, CampaignRules.OnlyDraftsChange);
        Require(notice.AppliesToYear is >= 2012 and <= 2100, CampaignRules.AYearIsNamed);
        _ = Period.Checked(notice.WindowFrom, notice.WindowTo);

        var (aspects, studyList) = (AspectsIn(notice), StudyListIn(notice));
        (Title, Theme, NoticeTitle, NoticeNumber, NoticeText) = (
            Text.Required(notice.Title, Text.Title, CampaignRules.ACampaignHasATitle),
            Text.Required(notice.Theme, Text.Line, CampaignRules.ACampaignHasATheme),
            Text.Required(notice.NoticeTitle, Text.Line, CampaignRules.ACampaignHasANotice),
            Text.Optional(notice.NoticeNumber, Text.Name), Text.Optional(notice.NoticeText, Text.Material));
        (AppliesToYear, WindowFrom, WindowTo) = (notice.AppliesToYear, notice.WindowFrom, notice.WindowTo);
        (SubstitutesAnnual, GroupsReadMinutes, Parameters) = (notice.SubstitutesAnnual, notice.GroupsReadMinutes, notice.Parameters);
        _aspects.Clear();
        _aspects.AddRange(aspects);
        _studyList.Clear();
        _studyList.AddRange(studyList);
    }

    /// <summary>Refused without aspects for members: there would be nothing to check against.</summary>
    public void Launch(DateTimeOffset at)
    {
        Require(Stage is CampaignStage.Draft, CampaignRules.LaunchedOnce);
        Require(_aspects.Any(aspect => aspect.Subject is AspectSubject.Member), CampaignRules.MembersHaveAspects);
        (Stage, LaunchedAt) = (CampaignStage.Launched, at);
    }

    /// <summary>Refused while any branch or member has no disposition (不漏一个支部、不漏一名党员).</summary>
    public void Close(IReadOnlyCollection<string> openBranches, IReadOnlyCollection<string> openMembers, DateTimeOffset at)
    {
        Require(Stage is CampaignStage.Launched, CampaignRules.OnlyLaunchedCampaignsClose);
        if (openBranches.Count + openMembers.Count > 0)
            throw new RuleViolationException(CampaignRules.NobodyIsMissed, string.Join("、", openBranches.Concat(openMembers).Take(50)));
        (Stage, ClosedAt) = (CampaignStage.Closed, at);
    }

    private static CheckAspect[] AspectsIn(CampaignNotice notice) =>
    [
        .. notice.TeamAspects.Select((name, i) => new CheckAspect(AspectSubject.Team, i + 1, Aspect(name))),
        .. notice.MemberAspects.Select((name, i) => new CheckAspect(AspectSubject.Member, i + 1, Aspect(name))),
    ];

    private static StudyMaterial[] StudyListIn(CampaignNotice notice) =>
        [.. notice.StudyList.Select((title, i) => new StudyMaterial(i + 1, Text.Required(title, Text.Line, CampaignRules.MaterialsHaveTitles)))];

    private static string Aspect(string name) => Text.Required(name, Text.Name, CampaignRules.AspectsHaveNames);
}
