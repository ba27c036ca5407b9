namespace BranchLife.Domain.Campaigns;

public enum CampaignStage
{
    Draft,
    Launched,
    Closed,
}
