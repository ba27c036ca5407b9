using BranchLife.Domain.Campaigns;
using BranchLife.Testing.Building;

namespace BranchLife.Domain.Tests.Campaigns;

public sealed class ClosingACampaign
{
    [Fact]
    public void is_for_a_running_one_and_once()
    {
        Refused.By(CampaignRules.OnlyLaunchedCampaignsClose, A.Campaign(), c => c.Close([], [], A.Moment));
        var campaign = A.Campaign().Launched();

        campaign.Close([], [], A.Moment);

        Assert.Equal((CampaignStage.Closed, A.Moment), (campaign.Stage, campaign.ClosedAt));
        Refused.By(CampaignRules.OnlyLaunchedCampaignsClose, campaign, c => c.Close([], [], A.Moment));
        Refused.By(CampaignRules.OnlyDraftsChange, campaign, c => c.Revise(A.Notice));
    }

    [Fact]
    public void misses_no_branch_and_no_member()
    {
        var rule = CampaignRules.NobodyIsMissed;

        Assert.Equal("青溪村党支部",
            Refused.By(rule, A.Campaign().Launched(), c => c.Close(["青溪村党支部"], [], A.Moment)).Detail);
        Assert.Equal("林向前", Refused.By(rule, A.Campaign().Launched(), c => c.Close([], ["林向前"], A.Moment)).Detail);
        Assert.Equal("青溪村党支部、林向前",
            Refused.By(rule, A.Campaign().Launched(), c => c.Close(["青溪村党支部"], ["林向前"], A.Moment)).Detail);
    }
}
