using BranchLife.Domain.Campaigns;
using BranchLife.Testing.Building;

namespace BranchLife.Domain.Tests.Campaigns;

public sealed class LaunchingACampaign
{
    [Fact]
    public void takes_the_notice_as_it_is()
    {
        var campaign = A.Campaign();

        Assert.Equal((A.Notice.Title, A.Notice.Theme, A.Notice.NoticeNumber),
            (campaign.Title, campaign.Theme, campaign.NoticeNumber));
        Assert.Equal(["政治功能", "组织功能"], campaign.AspectsOf(AspectSubject.Team).Select(aspect => aspect.Name));
        Assert.Equal([(1, "理想信念"), (2, "工作作风")],
            campaign.AspectsOf(AspectSubject.Member).Select(aspect => (aspect.Ordinal, aspect.Name)));
        Assert.Equal(A.Notice.StudyList, campaign.StudyList.Select(material => material.Title));
        Assert.Equal(CampaignStage.Draft, campaign.Stage);
    }

    [Fact]
    public void freezes_what_it_asks()
    {
        var campaign = A.Campaign().Launched();

        Assert.Equal((CampaignStage.Launched, A.Moment), (campaign.Stage, campaign.LaunchedAt));
        Refused.By(CampaignRules.OnlyDraftsChange, campaign, c => c.Revise(A.Notice with { Theme = "另一主题" }));
        Refused.By(CampaignRules.LaunchedOnce, campaign, c => c.Launch(A.Moment));
    }

    [Fact]
    public void needs_aspects_for_members() => Refused.By(
        CampaignRules.MembersHaveAspects, A.Campaign(A.Notice with { MemberAspects = [] }), c => c.Launch(A.Moment));

    [Fact]
    public void replaces_aspects_and_books_until_then()
    {
        var campaign = A.Campaign();

        campaign.Revise(A.Notice with { MemberAspects = ["担当作为"], TeamAspects = [], StudyList = [] });

        Assert.Equal("担当作为", Assert.Single(campaign.Aspects).Name);
        Assert.Empty(campaign.StudyList);
    }

    [Fact]
    public void is_drafted_with_title_theme_and_notice_or_stays_as_it_was()
    {
        var tooLong = new string('字', Text.Line + 1);

        Refused.By(CampaignRules.ACampaignHasATitle, A.Campaign(), c => c.Revise(A.Notice with { Title = " " }));
        Refused.By(CampaignRules.ACampaignHasATheme, A.Campaign(),
            c => c.Revise(A.Notice with { Title = "改写", Theme = tooLong }));
        Refused.By(CampaignRules.ACampaignHasANotice, A.Campaign(),
            c => c.Revise(A.Notice with { Title = "改写", NoticeTitle = "" }));
        Refused.By(CommonRules.TextTooLong, A.Campaign(),
            c => c.Revise(A.Notice with { Title = "改写", NoticeNumber = tooLong }));
        Refused.By(CampaignRules.AspectsHaveNames, A.Campaign(),
            c => c.Revise(A.Notice with { Title = "改写", MemberAspects = ["工作", " "] }));
        Refused.By(CampaignRules.MaterialsHaveTitles, A.Campaign(),
            c => c.Revise(A.Notice with { Title = "改写", StudyList = ["党章", ""] }));
    }

    [Fact]
    public void has_a_window_that_runs_forward_and_may_be_one_day()
    {
        var (from, to) = (A.Notice.WindowFrom, A.Notice.WindowTo);

        Refused.By(CommonRules.PeriodsRunForward, A.Campaign(),
            c => c.Revise(A.Notice with { WindowFrom = to, WindowTo = from }));
        Assert.Equal(from, A.Campaign(A.Notice with { WindowTo = from }).WindowTo);
    }

    [Theory]
    [InlineData(2011, false)]
    [InlineData(2012, true)]
    [InlineData(2100, true)]
    [InlineData(2101, false)]
    public void names_the_year_it_applies_to(int year, bool taken)
    {
        if (taken) Assert.Equal(year, A.Campaign(A.Notice with { AppliesToYear = year }).AppliesToYear);
        else Refused.By(CampaignRules.AYearIsNamed, () => A.Campaign(A.Notice with { AppliesToYear = year }));
    }
}
