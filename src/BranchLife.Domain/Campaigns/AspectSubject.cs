namespace BranchLife.Domain.Campaigns;

public enum AspectSubject
{
    Team,
    Member,
}
